// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forme/why_bars.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {

constexpr double widestPart = 0.25;  ///< stars
constexpr int figureWidth = 44;      ///< px at the usual size of type
constexpr int gap = 8;
constexpr int barHeight = 8;

}  // namespace

QString titleWithStars(const RatedFilm& film)
{
    // Of another scale's ratings stars are no round numbers.
    const double tenths = std::round(10.0 * film.stars) / 10.0;
    const QString stars = readingLocale().toString(tenths, 'f', QLocale::FloatingPointShortest);
    return QStringLiteral("%1 %2 ★").arg(film.title, stars);
}

WhyBars::WhyBars(const Why& why, QWidget* parent) : QWidget(parent), m_why(why)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList said{tr("What most people would give: %1").arg(fixedText(why.base, 2))};
    for (const WhyPart& part : why.parts)
        said << QStringLiteral("%1: %2").arg(titleWithStars(part.film), signedText(part.part, 2));
    if (why.otherCount > 0)
        said << tr("%n other(s): %1", nullptr, why.otherCount).arg(signedText(why.others, 2));
    said << QStringLiteral("%1: %2").arg(totalText(), fixedText(why.total, 2));
    setAccessibleName(said.join(QStringLiteral("; ")));
}

QString WhyBars::totalText() const
{
    return m_why.person.isEmpty() ? tr("For you") : tr("For %1").arg(m_why.person);
}

int WhyBars::lineHeight() const
{
    return fontMetrics().height() + 4;
}

int WhyBars::lines() const
{
    return static_cast<int>(m_why.parts.size()) + (m_why.otherCount > 0 ? 3 : 2);
}

QSize WhyBars::sizeHint() const
{
    return {200, lines() * lineHeight() + 6};
}

void WhyBars::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = typeScaleOf(*this);
    const int figures = static_cast<int>(figureWidth * scale);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    int top = 0;
    const auto write = [&](const QString& name, const QString& figure, bool heavy) {
        const QRect line(0, top, width(), lineHeight());
        painter.setFont(heavy ? strong : font());
        painter.setPen(heavy ? theme.text : theme.mutedText);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, figure);
        painter.drawText(line.adjusted(0, 0, -figures - gap, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
    };
    write(tr("What most people would give"), fixedText(m_why.base, 2), false);
    top += lineHeight();

    double widest = widestPart;
    int nameWidth = 0;
    for (const WhyPart& part : m_why.parts) {
        widest = std::max(widest, std::abs(part.part));
        nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(titleWithStars(part.film)) + 2);
    }
    nameWidth = std::min(nameWidth, width() / 2);
    const QRectF bars(nameWidth + gap, 0, width() - nameWidth - figures - 3.0 * gap, 0);
    for (const WhyPart& part : m_why.parts) {
        const QRect line(0, top, width(), lineHeight());
        painter.setFont(font());
        painter.setPen(theme.text);
        painter.drawText(QRect(0, top, nameWidth, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(titleWithStars(part.film), Qt::ElideRight, nameWidth));
        const double middle = bars.center().x();
        const double reach = part.part / widest * bars.width() / 2.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(part.part < 0.0 ? theme.negative : theme.accent);
        painter.drawRoundedRect(QRectF(std::min(middle, middle + reach), top + (lineHeight() - barHeight) / 2.0,
                                       std::abs(reach), barHeight),
                                1.5, 1.5);
        painter.setPen(theme.text);
        painter.setFont(strong);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, signedText(part.part, 2));
        top += lineHeight();
    }
    if (m_why.otherCount > 0) {
        write(tr("%n other(s)", nullptr, m_why.otherCount), signedText(m_why.others, 2), false);
        top += lineHeight();
    }
    painter.setPen(theme.border);
    painter.drawLine(0, top + 2, width(), top + 2);
    top += 4;
    write(totalText(), fixedText(m_why.total, 2), true);
}

}  // namespace kinoscope::ui
