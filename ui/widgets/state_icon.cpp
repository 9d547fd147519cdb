// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_icon.h"

#include "ui/theme/theme.h"

#include <QEvent>

namespace kinoscope::ui {

namespace {

QColor colourOf(const QString& role, const Theme& theme)
{
    if (role == QLatin1String("good"))
        return theme.good;
    if (role == QLatin1String("warning"))
        return theme.warning;
    if (role == QLatin1String("error"))
        return theme.error;
    if (role == QLatin1String("paused"))
        return theme.text;
    return role == QLatin1String("muted") ? theme.mutedText : theme.accent;
}

}  // namespace

StateIcon::StateIcon(QWidget* parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("stateIcon"));
}

void StateIcon::setLook(const QString& icon, const char* role)
{
    m_icon = icon;
    m_role = QString::fromLatin1(role);
    draw();
}

void StateIcon::draw()
{
    setVisible(!m_icon.isEmpty());
    if (m_icon.isEmpty())
        return;
    // As high as the line of text beside it.
    const int size = fontMetrics().height();
    setPixmap(iconPixmap(m_icon, colourOf(m_role, Theme::of(palette())), size, devicePixelRatioF()));
}

void StateIcon::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
    QLabel::changeEvent(event);
}

}  // namespace kinoscope::ui
