// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pair/part_bars.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {

constexpr int between = 10;  // px, between name, bar and figure
constexpr double barThickness = 8.0;

}  // namespace

PartBars::PartBars(const QString& name, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PartBars::setBars(const QList<PartBar>& bars)
{
    m_bars = bars;
    QStringList said;
    for (const PartBar& bar : bars)
        said << QStringLiteral("%1: %2").arg(bar.name, bar.figure);
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int PartBars::lineHeight() const
{
    return fontMetrics().height() + 6;
}

QSize PartBars::sizeHint() const
{
    return {280, static_cast<int>(m_bars.size()) * lineHeight()};
}

void PartBars::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    int nameWidth = 0;
    int figureWidth = 0;
    double lowest = 0.0;
    double highest = 1e-9;
    for (const PartBar& bar : std::as_const(m_bars)) {
        nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(bar.name) + 2);
        figureWidth = std::max(figureWidth, QFontMetrics(strong).horizontalAdvance(bar.figure) + 2);
        lowest = std::min(lowest, bar.value);
        highest = std::max(highest, bar.value);
    }
    nameWidth = std::min(nameWidth, width() / 2);
    const double left = nameWidth + between;
    const double room = std::max(1.0, width() - left - figureWidth - between);
    const double zero = left - lowest / (highest - lowest) * room;
    int top = 0;
    for (const PartBar& bar : std::as_const(m_bars)) {
        const QRect line(0, top, width(), lineHeight());
        const bool muted = bar.look == PartBar::Look::muted;
        painter.setFont(font());
        painter.setPen(muted ? theme.mutedText : theme.text);
        painter.drawText(QRect(0, top, nameWidth, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(bar.name, Qt::ElideRight, nameWidth));
        const double reach = bar.value / (highest - lowest) * room;
        painter.setPen(Qt::NoPen);
        painter.setBrush(muted ? theme.context : bar.value < 0.0 ? theme.negative : theme.accent);
        painter.drawRoundedRect(QRectF(std::min(zero, zero + reach), top + (lineHeight() - barThickness) / 2.0,
                                       std::abs(reach), barThickness),
                                1.5, 1.5);
        painter.setFont(strong);
        painter.setPen(muted ? theme.mutedText : theme.text);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, bar.figure);
        top += lineHeight();
    }
}

}  // namespace kinoscope::ui
