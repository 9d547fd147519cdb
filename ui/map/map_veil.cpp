// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_veil.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace kinoscope::ui {

namespace {

constexpr int marginAround = 12;
constexpr int marginAbove = 32;  // below the name of the axis that ends there
constexpr int paddingInside = 10;

}  // namespace

MapVeil::MapVeil(QWidget* drawing) : QWidget(drawing)
{
    setObjectName(QStringLiteral("mapVeil"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    drawing->installEventFilter(this);
    resize(drawing->size());
    hide();
}

void MapVeil::dim(double left, const QString& text)
{
    if (left == m_left && text == m_text)
        return;
    m_left = left;
    m_text = text;
    setAccessibleName(text);
    setVisible(left < 1.0);
    raise();
    update();
}

bool MapVeil::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        resize(parentWidget()->size());
    return QWidget::eventFilter(watched, event);
}

void MapVeil::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    QColor dim = theme.panel;
    dim.setAlphaF(static_cast<float>(1.0 - m_left));
    painter.fillRect(rect(), dim);
    if (m_text.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QSize words = fontMetrics().size(Qt::TextSingleLine, m_text);
    const QRect chip(marginAround, static_cast<int>(marginAbove * typeScaleOf(*this)),
                     words.width() + 2 * paddingInside, words.height() + paddingInside);
    painter.setPen(theme.error);
    painter.setBrush(theme.errorGround);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), chip.height() / 2.0, chip.height() / 2.0);
    painter.setPen(theme.text);
    painter.drawText(chip, Qt::AlignCenter, m_text);
}

}  // namespace kinoscope::ui
