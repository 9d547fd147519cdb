// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/panel_part.h"

#include "ui/theme/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinoscope::ui {

QVBoxLayout* fillPart(QWidget* part, const QString& title, QWidget* link)
{
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    auto* label = new QLabel(title, part);
    setRole(label, "section");
    head->addWidget(label, 1);
    if (link != nullptr)
        head->addWidget(link);
    column->addLayout(head);
    return column;
}

QFrame* makePartLine()
{
    auto* line = new QFrame;
    setRole(line, "line");
    return line;
}

QPushButton* makeLink(const char* name, const QString& text, QWidget* parent)
{
    auto* link = new QPushButton(text, parent);
    link->setObjectName(QString::fromLatin1(name));
    link->setAccessibleName(text);
    link->setProperty("role", QStringLiteral("link"));
    link->setCursor(Qt::PointingHandCursor);
    link->setFocusPolicy(Qt::StrongFocus);
    return link;
}

}  // namespace kinoscope::ui
