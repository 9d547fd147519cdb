// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_card.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinoscope::ui {

StartCard::StartCard(const QString& buttonName, const QString& icon, const QString& heading, const QString& sentence,
                     const QString& buttonText)
    : m_icon(icon), m_picture(new QLabel), m_button(new QPushButton(buttonText))
{
    setRole(this, "card");
    m_button->setObjectName(buttonName);
    m_button->setAccessibleName(buttonText);
    m_button->setAccessibleDescription(sentence);
    m_button->setMinimumHeight(34);
    auto* title = new QLabel(heading);
    setRole(title, "heading");
    auto* text = new QLabel(sentence);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setRole(text, "muted");
    drawIcon();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_picture);
    column->addWidget(title);
    column->addWidget(text, 1);
    column->addSpacing(4);
    column->addWidget(m_button);
}

void StartCard::drawIcon()
{
    m_picture->setPixmap(themedIcon(m_icon, QPalette::Link).pixmap(QSize(28, 28), devicePixelRatioF()));
}

void StartCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QFrame::changeEvent(event);
}

}  // namespace kinoscope::ui
