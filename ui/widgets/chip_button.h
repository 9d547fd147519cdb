// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

namespace kinoscope::ui {

/// A round button for a film that is offered, elided beyond `widest` px, where that is not 0. `title` may have an
/// ampersand.
inline QPushButton* chipButton(const QString& name, const QString& title, QWidget* parent, int widest = 0)
{
    auto* chip = new QPushButton(parent);
    chip->setObjectName(name);
    setRole(chip, "chip");
    const QString text = widest > 0 ? chip->fontMetrics().elidedText(title, Qt::ElideRight, widest) : title;
    chip->setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    chip->setAccessibleName(title);
    return chip;
}

}  // namespace kinoscope::ui
