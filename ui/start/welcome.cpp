// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/welcome.h"

#include "ui/theme/theme.h"

#include <QIcon>
#include <QVBoxLayout>

namespace kinoscope::ui {

QLabel* centredLabel(const QString& text, const char* role)
{
    auto* label = new QLabel(text);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

Welcome::Welcome(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* mark = new QLabel;
    mark->setPixmap(QIcon(QStringLiteral(":/icons/kinoscope.svg")).pixmap(QSize(64, 64), devicePixelRatioF()));
    mark->setAlignment(Qt::AlignHCenter);
    column->addWidget(mark);
    column->addWidget(centredLabel(tr("See what films have in common"), "title"));
    column->addWidget(centredLabel(
        tr("Kinoscope learns from people's ratings alone, and you can watch. Choose a data set to start."), "muted"));
    column->addSpacing(10);
}

}  // namespace kinoscope::ui
