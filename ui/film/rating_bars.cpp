// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/film/rating_bars.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kinoscope::ui {

namespace {

constexpr int bars_height = 56;
constexpr double bar_gap = 6.0;
constexpr double widest_bar = 44.0;

QString levelText(double level)
{
    return fixedText(level, level == std::round(level) ? 0 : 1);
}

}  // namespace

RatingBars::RatingBars(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("filmRatingBars"));
    setAccessibleName(tr("How often it got each rating"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RatingBars::setCounts(std::vector<double> levels, std::vector<int> counts)
{
    if (levels == m_levels && counts == m_counts)
        return;
    m_levels = std::move(levels);
    m_counts = std::move(counts);
    m_counts.resize(m_levels.size());
    setToolTip(describe());
    setAccessibleDescription(describe());
    update();
}

QString RatingBars::describe() const
{
    QStringList parts;
    for (std::size_t i = 0; i < m_levels.size(); ++i)
        parts.append(tr("%1: %2").arg(levelText(m_levels[i]), countText(m_counts[i])));
    return parts.join(tr(", "));
}

QSize RatingBars::sizeHint() const
{
    return {200, bars_height + fontMetrics().height() + 4};
}

QSize RatingBars::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

QRectF RatingBars::bar(std::size_t level) const
{
    const double place = static_cast<double>(width()) / static_cast<double>(m_levels.size());
    const double wide = std::max(1.0, std::min(widest_bar, place - std::min(bar_gap, place / 4.0)));
    const int most = std::max(1, *std::max_element(m_counts.begin(), m_counts.end()));
    const double share = static_cast<double>(m_counts[level]) / most;
    // At least 1.5 px high, so that even a single rating is seen.
    const double high = m_counts[level] > 0 ? std::max(1.5, share * bars_height) : 0.0;
    return {(static_cast<double>(level) + 0.5) * place - wide / 2.0, bars_height - high, wide, high};
}

// Where there is no room for all, whole numbers only.
bool RatingBars::isLabelled(std::size_t level, double width) const
{
    const double place = static_cast<double>(this->width()) / static_cast<double>(m_levels.size());
    return width + 4.0 <= place || m_levels[level] == std::round(m_levels[level]);
}

void RatingBars::paintEvent(QPaintEvent*)
{
    if (m_levels.empty())
        return;
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics = fontMetrics();
    for (std::size_t level = 0; level < m_levels.size(); ++level) {
        const QRectF rect = bar(level);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.histogram);
        painter.drawRoundedRect(rect, 2.0, 2.0);
        const QString text = levelText(m_levels[level]);
        const double wide = metrics.horizontalAdvance(text);
        if (!isLabelled(level, wide))
            continue;
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(rect.center().x() - wide, bars_height + 3, 2 * wide, metrics.height()),
                         Qt::AlignHCenter | Qt::AlignTop, text);
    }
    painter.setPen(theme.border);
    painter.drawLine(QPointF(0, bars_height + 0.5), QPointF(width(), bars_height + 0.5));
}

}  // namespace kinoscope::ui
