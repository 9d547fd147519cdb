// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>

namespace kinoscope::ui {

/// A label of that role whose text goes on in the next line where there is no room.
inline QLabel* wrappedLabel(const char* name, const char* role, const QString& text = {})
{
    auto* label = new QLabel(text);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

/// A button that looks like a link. `text` may have an ampersand, as titles of films have.
inline QPushButton* linkButton(const char* name, const QString& text = {})
{
    auto* link = new QPushButton(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    link->setObjectName(QString::fromLatin1(name));
    link->setAccessibleName(text);
    setRole(link, "link");
    return link;
}

}  // namespace kinoscope::ui
