// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolled_column.h"

#include <QScrollArea>
#include <QString>
#include <QVBoxLayout>

namespace kinoscope::ui {

QVBoxLayout* scrolledColumn(QWidget* panel, QScrollArea* scroll, const QString& name)
{
    auto* outer = new QVBoxLayout(panel);
    outer->setContentsMargins(1, 1, 1, 1);
    scroll->setObjectName(name);
    scroll->setProperty("role", QStringLiteral("bare"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto* content = new QWidget;
    content->setProperty("role", QStringLiteral("bare"));
    scroll->setWidget(content);
    return new QVBoxLayout(content);
}

}  // namespace kinoscope::ui
