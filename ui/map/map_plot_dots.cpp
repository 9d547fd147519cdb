// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which films the map draws, how, and which of them lies under a pixel.
#include "ui/map/film_dots.h"
#include "ui/map/map_plot.h"
#include "ui/map/map_state.h"
#include "ui/map/selection_marks.h"
#include "ui/map/title_layer.h"
#include "ui/plot/linear_view.h"
#include "ui/theme/words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kinoscope::ui {

void MapPlot::updateDots()
{
    std::vector<MapDot> dots;
    if (!m_state.isEmpty()) {
        dots.reserve(static_cast<std::size_t>(m_state.filmCount()));
        for (int row = 0; row < m_state.filmCount(); ++row) {
            constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
            const QPointF at = m_state.isHidden(row) ? QPointF(nowhere, nowhere) : m_state.target(row);
            const DotKind kind = m_state.isMark(row) ? DotKind::mark : DotKind::faint;
            dots.push_back({at.x(), at.y(), kind, m_state.film(row).ratings, m_state.isChosen(row)});
        }
        const std::span<const int> top = m_state.top();
        for (const int row : top.first(std::min(top.size(), TitleLayer::mostTitles)))
            dots[static_cast<std::size_t>(row)].always = true;
    }
    m_subset.setDots(std::move(dots));
}

// While films and view are on their way, those chosen for where they will be do well enough.
void MapPlot::chooseDots()
{
    if ((isGliding() && m_subset.hasChosen()) || !m_subset.update(LinearView(xAxis, yAxis).pixelsPerUnit()))
        return;
    showDots();
    const bool all = m_subset.shownCount() == m_subset.placedCount();
    m_titles->setNote(Qt::BottomLeftCorner,
                      all ? QString()
                          : tr("%1 of %2 films drawn · zoom in for more")
                                .arg(countText(m_subset.shownCount()), countText(m_subset.placedCount())));
}

void MapPlot::showDots()
{
    std::vector<FilmDot> faint;
    std::vector<FilmDot> marks;
    std::vector<FilmDot> chosen;
    const auto mark = [this](int row) {
        return m_looks.mark(row, m_state.position(row), m_share, m_state.isDimmed(row));
    };
    const QRgb faintColour = theme().context.rgb();
    for (int row = 0; !m_state.isEmpty() && row < m_state.filmCount(); ++row) {
        if (!m_subset.isShown(row))
            continue;
        const QPointF& at = m_state.position(row);
        if (!m_looks.isMark(row))
            faint.push_back({at.x(), at.y(), FilmLooks::faintDiameter, faintColour, faintColour, false});
        else if (m_looks.ceases(row))
            marks.push_back(mark(row));
        else if (m_state.isChosen(row))
            (m_state.onlyChosen() ? marks : chosen).push_back(mark(row));
    }
    // Best liked last: on top of the others.
    const std::span<const int> top = m_state.top();
    std::for_each(top.rbegin(), top.rend(), [&](int row) {
        if (m_subset.isShown(row) && !m_state.isChosen(row))
            marks.push_back(mark(row));
    });
    std::stable_partition(marks.begin(), marks.end(), [](const FilmDot& dot) { return dot.dimmed; });
    m_faint->setDots(std::move(faint));
    m_marks->setDots(std::move(marks));
    m_chosen->setDots(std::move(chosen));
    for (FilmDots* dots : {m_marks, m_chosen})
        dots->setColourChange(m_share);
}

std::optional<int> MapPlot::nearest(const QPointF& pixel, bool marked, double reach) const
{
    const LinearView view(xAxis, yAxis);
    const double furthest = reach + (marked ? MapState::largestDiameter / 2.0 : 0.0);
    std::optional<int> best;
    double bestDistance = reach;
    for (int row = 0; row < m_state.filmCount(); ++row) {
        const QPointF offset = view.pixel(m_state.position(row)) - pixel;
        // Almost every film is far away; one without a position is nowhere.
        if (!(std::abs(offset.x()) < furthest && std::abs(offset.y()) < furthest) || m_state.isHidden(row))
            continue;
        const bool highlighted = m_state.isHighlighted(row);
        if ((m_state.isMark(row) || highlighted) != marked || !(m_subset.isShown(row) || highlighted))
            continue;
        const double distance = std::hypot(offset.x(), offset.y()) - (marked ? m_state.diameter(row) / 2.0 : 0.0);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = row;
        }
    }
    return best;
}

QPointF MapPlot::pixelNow(int row) const
{
    return filmPixel(m_state, row, *axisRect());
}

bool MapPlot::isLost() const
{
    if (m_state.isEmpty() || !m_userMoved || isGliding())
        return false;
    const QRectF area(axisRect()->rect());
    const LinearView view(xAxis, yAxis);
    for (int row = 0; row < m_state.filmCount(); ++row) {
        if (m_state.hasPosition(row) && area.contains(view.pixel(m_state.position(row))))
            return false;
    }
    return true;
}

std::optional<int> MapPlot::filmAt(const QPointF& pixel) const
{
    if (m_state.isEmpty() || !axisRect()->rect().contains(pixel.toPoint()))
        return std::nullopt;
    if (const std::optional<int> row = nearest(pixel, true, 3.0))
        return row;
    for (const PlacedTitle& title : m_titles->placed()) {
        if (title.rect.contains(pixel))
            return title.row == m_state.ghostRow() ? std::nullopt : std::optional(title.row);
    }
    return nearest(pixel, false, 4.0);
}

}  // namespace kinoscope::ui
