// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map_frame.h"
#include "core/data/movie.h"
#include "ui/map/genre_group.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace kinoscope::ui {

/// What the map shows, without a word about how it is drawn. A film is its row (MovieIndex) here.
class MapState {
public:
    /// Forgets frame, selection and neighbours.
    void setMovies(MovieTablePtr movies);
    /// Ignored unless it has a row for every film.
    void setFrame(MapFramePtr frame);
    /// 0 stands for all.
    void setTopCount(int films);
    void setAxes(int x, int y);
    void setSelected(std::optional<qint64> movieId);
    void setNeighbours(const QList<qint64>& movieIds);

    bool isEmpty() const { return !m_frame; }
    const MapFramePtr& frame() const { return m_frame; }
    int filmCount() const { return m_movies ? static_cast<int>(m_movies->size()) : 0; }
    const Movie& film(int row) const { return (*m_movies)[static_cast<std::size_t>(row)]; }
    GenreGroup group(int row) const { return m_groups[static_cast<std::size_t>(row)]; }
    /// Whether any film of the data set belongs to the group.
    bool hasGroup(GenreGroup group) const;
    /// As people say it, cut to fit the map.
    const QString& title(int row);

    int topCount() const { return m_topCount; }
    /// The films shown as marks, best liked first.
    std::span<const int> top() const;
    bool isTop(int row) const { return m_isTop[static_cast<std::size_t>(row)] != 0; }
    std::optional<int> selected() const { return m_selected; }
    const std::vector<int>& neighbours() const { return m_neighbours; }
    /// Selected or a neighbour of it.
    bool isHighlighted(int row) const;

    /// Those that were set, as far as the frame has them.
    std::pair<int, int> axes() const
    {
        const int last = componentCount() - 1;
        return {std::min(m_axisX, last), std::min(m_axisY, last)};
    }
    /// Components of the frame; 3 while there is none.
    int componentCount() const;
    double explainedVariance(int component) const;
    ComponentMeaning meaning(int component) const;
    /// NaN where the model has none.
    QPointF position(int row) const;
    bool hasPosition(int row) const;
    /// Diameter of the film's mark in pixels: larger for films that more people rated.
    static constexpr double largestDiameter = 12.0;
    double diameter(int row) const { return m_diameters[static_cast<std::size_t>(row)]; }

private:
    std::optional<int> rowOf(qint64 movieId) const;
    void markTop();

    MovieTablePtr m_movies;
    MapFramePtr m_frame;
    std::vector<GenreGroup> m_groups;
    std::vector<double> m_diameters;
    std::vector<QString> m_titles;  ///< filled as they are asked for
    std::vector<char> m_isTop;
    int m_topCount = 40;
    int m_axisX = 0;
    int m_axisY = 2;
    std::optional<int> m_selected;
    std::vector<int> m_neighbours;
};

}  // namespace kinoscope::ui
