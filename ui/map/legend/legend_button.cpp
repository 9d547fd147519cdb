// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/legend/legend_button.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace kinoscope::ui {

namespace {

bool asksForOneAlone(Qt::KeyboardModifiers keys)
{
    return keys & (Qt::ShiftModifier | Qt::ControlModifier);
}

}  // namespace

LegendButton::LegendButton(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setToolTip(tr("<p>Click to hide or show these films. Shift+click or double click: these films alone.</p>"));
}

void LegendButton::showChip(const QString& name, bool shown)
{
    setAccessibleName(tr("Show films: %1").arg(name));
    setChecked(shown);
}

void LegendButton::nextCheckState()
{
    if (m_alone)
        Q_EMIT onlyWanted();
    else
        Q_EMIT toggleWanted();
}

void LegendButton::mouseReleaseEvent(QMouseEvent* event)
{
    m_alone = asksForOneAlone(event->modifiers());
    QAbstractButton::mouseReleaseEvent(event);
    m_alone = false;
}

void LegendButton::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT onlyWanted();
}

void LegendButton::keyReleaseEvent(QKeyEvent* event)
{
    m_alone = asksForOneAlone(event->modifiers());
    QAbstractButton::keyReleaseEvent(event);
    m_alone = false;
}

void LegendButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    Q_EMIT entered();
}

void LegendButton::paintEvent(QPaintEvent* /*event*/)
{
    if (!hasFocus() && !underMouse())
        return;
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2.0) : QPen(theme.context, 1.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), 4.0, 4.0);
}

}  // namespace kinoscope::ui
