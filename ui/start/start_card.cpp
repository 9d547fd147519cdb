// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinoscope::ui {

StartCard::StartCard(const QString& buttonName, const QString& icon, const QString& heading, const QString& sentence,
                     const QString& buttonText)
    : m_icon(icon), m_picture(new QLabel), m_buttons(new QWidget), m_button(nullptr)
{
    setRole(this, "card");
    new FlowLayout(14, m_buttons);
    m_button = addButton(buttonName, buttonText);
    m_button->setAccessibleDescription(sentence);
    auto* title = new QLabel(heading);
    setRole(title, "heading");
    auto* text = new QLabel(sentence);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setRole(text, "muted");
    drawIcon();

    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(text, 1);
    column->addWidget(m_buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 14, 14, 12);
    row->setSpacing(12);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(column, 1);
}

QPushButton* StartCard::addButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    setRole(button, "link");
    m_buttons->layout()->addWidget(button);
    return button;
}

void StartCard::setPrimary(bool primary)
{
    m_button->setProperty("primary", primary);
    setRole(m_button, primary ? "button" : "link");
}

void StartCard::drawIcon()
{
    m_picture->setPixmap(themedIcon(m_icon, QPalette::Link).pixmap(QSize(22, 22), devicePixelRatioF()));
}

void StartCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QFrame::changeEvent(event);
}

}  // namespace kinoscope::ui
