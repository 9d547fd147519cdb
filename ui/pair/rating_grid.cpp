// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pair/rating_grid.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {

// Pixels at the usual size of type.
constexpr double cellSide = 27.0;
constexpr double gridMargin = 34.0;
constexpr double captionHeight = 18.0;
constexpr double darkFrom = 0.55;  // the share of the largest count from which its text is that on the accent

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

}  // namespace

RatingGrid::RatingGrid(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pairGrid"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int RatingGrid::classes() const
{
    return m_facts.audience ? static_cast<int>(m_facts.audience->classes.size()) : 0;
}

/// From the worst to the best. Of several ratings, both ends.
QString RatingGrid::classText(int number) const
{
    const RatingClass& found = m_facts.audience->classes[static_cast<std::size_t>(number)];
    const auto text = [this](double rating) {
        return readingLocale().toString(shown_rating(m_facts.scale, rating), 'f', QLocale::FloatingPointShortest);
    };
    return found.lowest == found.highest ? text(found.lowest)
                                         : QStringLiteral("%1–%2").arg(text(found.lowest), text(found.highest));
}

int RatingGrid::count(int column, int row) const
{
    return m_facts.audience->counts(row, column);
}

void RatingGrid::setFacts(const PairFacts& facts)
{
    m_facts = facts;
    QStringList said;
    for (int row = classes() - 1; row >= 0; --row) {
        QStringList counts;
        for (int column = 0; column < classes(); ++column)
            counts << countText(count(column, row));
        said << tr("%1 for %2: %3").arg(classText(row), facts.secondTitle, counts.join(QStringLiteral(", ")));
    }
    setAccessibleName(tr("How people rated both"));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize RatingGrid::sizeHint() const
{
    const double scale = typeScaleOf(*this);
    const double side = classes() * cellSide + gridMargin + captionHeight;
    return {static_cast<int>(side * scale), static_cast<int>((side - gridMargin / 3.0) * scale)};
}

void RatingGrid::paintEvent(QPaintEvent* /*event*/)
{
    if (classes() == 0)
        return;
    const Theme& theme = Theme::of(palette());
    const double scale = typeScaleOf(*this);
    const double side = cellSide * scale;
    const QPointF corner((gridMargin + captionHeight) * scale, 0.0);
    const int most = std::max(1, m_facts.audience->counts.maxCoeff());
    QPainter painter(this);
    painter.setFont(smallFont(font()));
    for (int row = 0; row < classes(); ++row) {
        const double top = corner.y() + (classes() - 1 - row) * side;
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(captionHeight * scale, top, gridMargin * scale - 6.0, side),
                         Qt::AlignRight | Qt::AlignVCenter, classText(row));
        for (int column = 0; column < classes(); ++column) {
            const int people = count(column, row);
            const double share = static_cast<double>(people) / most;
            const QRectF box(corner.x() + column * side, top, side - 2.0, side - 2.0);
            painter.fillRect(box, people == 0 ? theme.field : mixed(theme.accentSoft, theme.accent, std::sqrt(share)));
            if (people == 0)
                continue;
            painter.setPen(std::sqrt(share) > darkFrom ? theme.accentText : theme.text);
            painter.drawText(box, Qt::AlignCenter, countText(people));
        }
    }
    painter.setPen(theme.mutedText);
    const double bottom = corner.y() + classes() * side;
    for (int column = 0; column < classes(); ++column)
        painter.drawText(QRectF(corner.x() + column * side, bottom, side - 2.0, captionHeight * scale), Qt::AlignCenter,
                         classText(column));
    const auto cut = [&](const QString& title, double room) {
        return painter.fontMetrics().elidedText(title, Qt::ElideRight, static_cast<int>(room));
    };
    const double room = classes() * side;
    painter.drawText(QRectF(corner.x(), bottom + (captionHeight - 3.0) * scale, room, captionHeight * scale),
                     Qt::AlignCenter, cut(m_facts.firstTitle, room));
    painter.translate(0.0, corner.y() + room);
    painter.rotate(-90.0);
    painter.drawText(QRectF(0.0, 0.0, room, captionHeight * scale), Qt::AlignCenter, cut(m_facts.secondTitle, room));
}

}  // namespace kinoscope::ui
