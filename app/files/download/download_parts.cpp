// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/download_parts.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>

namespace kinoscope {

QPushButton* makeDownloadButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    return button;
}

QLabel* makeDownloadText(const QString& name, const char* role)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    ui::setRole(label, role);
    return label;
}

}  // namespace kinoscope
