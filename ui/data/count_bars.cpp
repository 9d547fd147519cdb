// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/count_bars.h"

#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace kinoscope::ui {

namespace {

constexpr double widest_bar = 44.0;
constexpr int label_gap = 5;

}  // namespace

CountBars::CountBars(const QString& objectName, const QString& accessibleName, QWidget* parent) : QWidget(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CountBars::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    m_most = 1;
    QStringList words;
    for (const Bar& bar : m_bars) {
        m_most = std::max(m_most, bar.count);
        words << bar.words;
    }
    setAccessibleDescription(words.join(tr("; ")));
    update();
}

QSize CountBars::sizeHint() const
{
    return {140, 90};
}

QSize CountBars::minimumSizeHint() const
{
    return {60, 40};
}

int CountBars::labelHeight() const
{
    return QFontMetrics(smallFont(font())).height();
}

QRectF CountBars::bar(std::size_t index) const
{
    const double high = height() - labelHeight() - 3;
    const double place = static_cast<double>(width()) / static_cast<double>(m_bars.size());
    const double wide = std::max(1.0, std::min(widest_bar, place - std::min(4.0, place / 4.0)));
    const std::int64_t count = m_bars[index].count;
    // At least 1.5 px high, so that even one is seen.
    const double tall = count > 0 ? std::max(1.5, high * static_cast<double>(count) / static_cast<double>(m_most)) : 0;
    return {(static_cast<double>(index) + 0.5) * place - wide / 2.0, high - tall, wide, tall};
}

bool CountBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_bars.empty())
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const double place = static_cast<double>(width()) / static_cast<double>(m_bars.size());
    const auto index =
        static_cast<std::size_t>(std::clamp(help->pos().x() / place, 0.0, static_cast<double>(m_bars.size() - 1)));
    QToolTip::showText(help->globalPos(), m_bars[index].words, this);
    return true;
}

void CountBars::paintEvent(QPaintEvent*)
{
    if (m_bars.empty())
        return;
    const Theme& theme = Theme::of(palette());
    QColor pale = theme.accent;
    pale.setAlphaF(0.55F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pale);
    for (std::size_t index = 0; index < m_bars.size(); ++index)
        painter.drawRoundedRect(bar(index), 2.0, 2.0);
    const double ground = height() - labelHeight() - 2.5;
    painter.setPen(theme.border);
    painter.drawLine(QPointF(0, ground), QPointF(width(), ground));
    paintLabels(painter);
}

// From the left as many as there is room for.
void CountBars::paintLabels(QPainter& painter) const
{
    painter.setFont(smallFont(font()));
    painter.setPen(Theme::of(palette()).mutedText);
    const QFontMetrics metrics(painter.font());
    double free = 0.0;
    for (std::size_t index = 0; index < m_bars.size(); ++index) {
        const double wide = metrics.horizontalAdvance(m_bars[index].label);
        const double left = std::clamp(bar(index).center().x() - wide / 2.0, 0.0, std::max(0.0, width() - wide));
        if (left < free)
            continue;
        painter.drawText(QRectF(left, height() - labelHeight(), wide + 1, labelHeight()), Qt::AlignLeft | Qt::AlignTop,
                         m_bars[index].label);
        free = left + wide + label_gap;
    }
}

}  // namespace kinoscope::ui
