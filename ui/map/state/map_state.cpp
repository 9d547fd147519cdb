// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/state/map_state.h"

#include "core/data/text/title.h"
#include "ui/map/state/gathering.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace kinoscope::ui {

namespace {

constexpr qsizetype longestTitle = 34;

QString elided(QString title)
{
    if (title.size() <= longestTitle)
        return title;
    title.truncate(longestTitle - 1);
    return title.trimmed() + QChar(0x2026);
}

}  // namespace

void MapState::setMovies(MovieTablePtr movies)
{
    m_movies = std::move(movies);
    m_duplicates.reset();
    m_frame = nullptr;
    m_top.clear();
    m_current.reset();
    m_neighbours.clear();
    m_ofBlend = false;
    m_selected.clear();
    m_onlySelected = false;
    m_pair.reset();
    m_blendMarker.reset();
    m_blendClosest.clear();
    m_parts.clear();
    m_spread.reset();
    m_truth.reset();
    m_regions.reset();
    const std::size_t count = m_movies ? m_movies->size() : 0;
    m_titles.assign(count + 1, QString());
    m_isTop.assign(count + 1, 0);
    m_isSelected.assign(count + 1, 0);
    markHighlighted();
    m_groups.clear();
    m_motion.place({});
    for (std::size_t row = 0; row < count; ++row)
        m_groups.push_back(genreGroup((*m_movies)[row].genres));
    m_evidence.setFilms(m_movies.get());
    m_isFilteredOut.clear();
}

bool MapState::setDuplicates(DuplicatesPtr duplicates)
{
    if (duplicates == m_duplicates)
        return false;
    m_duplicates = std::move(duplicates);
    markTop();
    return true;
}

void MapState::setFrame(MapFramePtr frame)
{
    const bool fits = frame && m_movies && frame->positions.rows() == filmCount() &&
                      frame->by_bias.size() == m_movies->size() && frame->movie_bias.size() == filmCount();
    if (frame && !fits)
        return;
    m_frame = std::move(frame);
    markTop();
    animateToPlaces();
}

void MapState::setUntrained(bool untrained)
{
    if (std::exchange(m_untrained, untrained) != untrained)
        markTop();
}

void MapState::setTopCount(int films)
{
    m_topCount = films <= 0 ? 0 : films;
    markTop();
}

void MapState::setAxes(int x, int y)
{
    m_axisX = std::clamp(x, 0, 2);
    m_axisY = std::clamp(y, 0, 2);
    animateToPlaces();
}

void MapState::animateToPlaces()
{
    if (!m_frame) {
        m_motion.place({});
        return;
    }
    const Eigen::MatrixXf& coordinates = m_frame->positions;
    const auto [x, y] = axes();
    std::vector<QPointF> places(static_cast<std::size_t>(filmCount()) + 1);
    for (int row = 0; row < filmCount(); ++row)
        places[static_cast<std::size_t>(row)] = {static_cast<double>(coordinates(row, x)),
                                                 static_cast<double>(coordinates(row, y))};
    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
    places.back() = {nowhere, nowhere};
    if (const std::optional<Eigen::VectorXf> place = blendMarkerPlace())
        places.back() = {static_cast<double>((*place)(x)), static_cast<double>((*place)(y))};
    else if (const std::optional<QPointF> among = blendMarkerAmong(places))
        places.back() = *among;
    m_motion.animateTo(std::move(places));
}

/// Along the frame's components; nowhere on a map of other vectors or without straight axes.
std::optional<Eigen::VectorXf> MapState::blendMarkerPlace() const
{
    if (!m_blendMarker || !m_frame->linear)
        return std::nullopt;
    const LinearAxes& linear = *m_frame->linear;
    const bool fits = m_blendMarker->size() == linear.mean.size() && m_blendMarker->size() == linear.axes.rows();
    return fits ? place_on_map(*m_frame, *m_blendMarker) : std::nullopt;
}

/// On a map without straight axes, where most of the films that are closest to it lie together.
std::optional<QPointF> MapState::blendMarkerAmong(const std::vector<QPointF>& films) const
{
    if (!m_blendMarker || m_frame->linear)
        return std::nullopt;
    std::vector<QPointF> closest;
    for (const int row : m_blendClosest)
        closest.push_back(films[static_cast<std::size_t>(row)]);
    const std::vector<QPointF> gathering = largestGathering(closest, spreadOf(films));
    return gathering.empty() ? std::nullopt : std::optional(middleOf(gathering));
}

void MapState::setCurrent(std::optional<int> movie)
{
    m_current = movie;
    markHighlighted();
}

void MapState::setNeighbours(std::vector<int> movies, bool ofBlend)
{
    m_ofBlend = ofBlend;
    m_neighbours = std::move(movies);
    markHighlighted();
    if (!ofBlend || m_neighbours == m_blendClosest)
        return;
    m_blendClosest = m_neighbours;
    if (m_blendMarker && m_frame && !m_frame->linear)
        animateToPlaces();
}

int MapState::neighbourNumber(int row) const
{
    const auto found = std::find(m_neighbours.begin(), m_neighbours.end(), row);
    return found == m_neighbours.end() ? 0 : static_cast<int>(found - m_neighbours.begin()) + 1;
}

void MapState::setSelected(const std::vector<int>& movies)
{
    std::fill(m_isSelected.begin(), m_isSelected.end(), 0);
    for (const int row : movies)
        m_isSelected[static_cast<std::size_t>(row)] = 1;
    m_selected.clear();
    for (int row = 0; row < filmCount(); ++row) {
        if (isSelected(row))
            m_selected.push_back(row);
    }
}

void MapState::setBlendMarker(std::optional<Eigen::VectorXf> factors, const QString& title,
                              const std::vector<int>& parts)
{
    m_blendMarker = std::move(factors);
    m_parts = m_blendMarker ? parts : std::vector<int>();
    if (!m_blendMarker)
        m_blendClosest.clear();
    markHighlighted();
    if (!m_titles.empty())
        m_titles.back() = elided(title);
    animateToPlaces();
}

bool MapState::hasGroup(GenreGroup group) const
{
    return std::find(m_groups.begin(), m_groups.end(), group) != m_groups.end();
}

const QString& MapState::title(int row)
{
    QString& title = m_titles[static_cast<std::size_t>(row)];
    if (title.isEmpty() && row != blendMarkerRow())
        title = QString::fromStdString(short_title(film(row).title));
    return title;
}

bool MapState::isDimmed(int row) const
{
    const bool tied = m_links && centre() && !m_neighbours.empty();
    return (tied || !m_selected.empty()) && !isHighlighted(row) && !isSelected(row);
}

std::optional<int> MapState::centre() const
{
    if (isEmpty())
        return std::nullopt;
    if (m_ofBlend)
        return hasBlendMarker() ? std::optional(blendMarkerRow()) : std::nullopt;
    return m_current && hasPosition(*m_current) ? m_current : std::nullopt;
}

int MapState::componentCount() const
{
    return m_frame ? std::max(1, static_cast<int>(m_frame->positions.cols())) : 3;
}

std::optional<double> MapState::explainedVariance(int component) const
{
    if (m_frame && !m_frame->linear)
        return std::nullopt;
    const bool known = m_frame && component < m_frame->linear->explained_variance.size();
    return known ? static_cast<double>(m_frame->linear->explained_variance(component)) : 0.0;
}

MapAxes MapState::axesKind() const
{
    if (!m_frame)
        return MapAxes::principal;
    return m_frame->linear ? m_frame->linear->kind : MapAxes::other;
}

ComponentMeaning MapState::meaning(int component) const
{
    const auto index = static_cast<std::size_t>(component);
    return m_frame && index < m_frame->meanings.size() ? m_frame->meanings[index] : ComponentMeaning();
}

double MapState::keptShare(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return m_truth && at < m_truth->shares.size() ? static_cast<double>(m_truth->shares[at])
                                                  : std::numeric_limits<double>::quiet_NaN();
}

std::vector<int> MapState::closest(int row) const
{
    std::vector<int> films;
    const auto first = static_cast<std::size_t>(row) * static_cast<std::size_t>(m_truth ? m_truth->count : 0);
    for (int i = 0; m_truth && i < m_truth->count && first + static_cast<std::size_t>(i) < m_truth->closest.size(); ++i)
        if (const int film = m_truth->closest[first + static_cast<std::size_t>(i)]; film >= 0)
            films.push_back(film);
    return films;
}

double MapState::spread(int row) const
{
    const bool known = m_spread && m_spread->films() == filmCount() && m_spread->components() == componentCount();
    if (!known)
        return std::numeric_limits<double>::quiet_NaN();
    const auto [x, y] = axes();
    return static_cast<double>(m_spread->distance(row, x, y));
}

bool MapState::hasPlace(int row) const
{
    const QPointF& point = target(row);
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

void MapState::markTop()
{
    m_top.clear();
    if (m_frame && !m_untrained) {
        const std::size_t all = m_frame->by_bias.size();
        const std::size_t count = m_topCount == 0 ? all : std::min(all, static_cast<std::size_t>(m_topCount));
        for (auto row = m_frame->by_bias.begin(); row != m_frame->by_bias.end() && m_top.size() < count; ++row)
            if (!isDuplicate(*row) && (m_topCount == 0 || m_evidence.isEnough(*row)))
                m_top.push_back(*row);
    }
    std::fill(m_isTop.begin(), m_isTop.end(), 0);
    for (const int row : m_top)
        m_isTop[static_cast<std::size_t>(row)] = 1;
}

void MapState::markHighlighted()
{
    m_isHighlighted.assign(static_cast<std::size_t>(filmCount()) + 1, 0);
    m_isHighlighted.back() = 1;
    if (m_current)
        m_isHighlighted[static_cast<std::size_t>(*m_current)] = 1;
    for (const std::vector<int>* rows : {&m_neighbours, &m_parts})
        for (const int row : *rows)
            m_isHighlighted[static_cast<std::size_t>(row)] = 1;
}

QString MapState::regionOf(int row) const
{
    const auto film = static_cast<std::size_t>(row);
    if (!m_regions || m_regions->empty() || film >= m_regions->front().ofFilm.size())
        return {};
    const RegionNameLevel& level = m_regions->front();
    return level.ofFilm[film] < 0 ? QString() : level.names[static_cast<std::size_t>(level.ofFilm[film])].text;
}

}  // namespace kinoscope::ui
