// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/data/rating_matrix.h"

#include <algorithm>
#include <numeric>

namespace kinoscope {

namespace {

std::vector<std::int32_t> most_first(const std::vector<std::int32_t>& ratings)
{
    std::vector<std::int32_t> order(ratings.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&ratings](std::int32_t a, std::int32_t b) {
        return ratings[static_cast<std::size_t>(a)] > ratings[static_cast<std::size_t>(b)];
    });
    return order;
}

std::vector<std::int32_t> places_in(const std::vector<std::int32_t>& order)
{
    std::vector<std::int32_t> places(order.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        places[static_cast<std::size_t>(order[place])] = static_cast<std::int32_t>(place);
    return places;
}

/// The first of `n` things, dealt into `cells` ranges, that is in range `cell`.
int first_of(int cell, int n, int cells)
{
    return static_cast<int>((static_cast<std::int64_t>(cell) * n + cells - 1) / cells);
}

/// By row of the data set, the range in which its place lies; −1 outside of the area.
std::vector<std::int32_t> ranges_of(const std::vector<std::int32_t>& order, int first, int n, int cells)
{
    std::vector<std::int32_t> ranges(order.size(), -1);
    for (int i = 0; i < n; ++i)
        ranges[static_cast<std::size_t>(order[static_cast<std::size_t>(first + i)])] =
            static_cast<std::int32_t>(static_cast<std::int64_t>(i) * cells / n);
    return ranges;
}

}  // namespace

MatrixOrder matrix_order(const Dataset& dataset)
{
    MatrixOrder order;
    order.person_ratings.resize(dataset.user_ids.size());
    order.film_ratings.resize(dataset.movies.size());
    for (const Rating& rating : dataset.ratings) {
        ++order.person_ratings[static_cast<std::size_t>(rating.user)];
        ++order.film_ratings[static_cast<std::size_t>(rating.movie)];
    }
    order.people = most_first(order.person_ratings);
    order.films = most_first(order.film_ratings);
    order.place_of_person = places_in(order.people);
    order.place_of_film = places_in(order.films);
    return order;
}

int MatrixGrid::person_at(int row) const
{
    return area.first_person + first_of(row, area.people, rows);
}

int MatrixGrid::film_at(int column) const
{
    return area.first_film + first_of(column, area.films, columns);
}

double MatrixGrid::density(int row, int column) const
{
    const double people = person_at(row + 1) - person_at(row);
    const double films = film_at(column + 1) - film_at(column);
    return counts[index(row, column)] / (people * films);
}

MatrixGrid matrix_grid(const Dataset& dataset, const MatrixOrder& order, const MatrixArea& area, int most_rows,
                       int most_columns, const std::stop_token& stop)
{
    MatrixGrid grid{area, std::min(area.people, most_rows), std::min(area.films, most_columns), {}, {}};
    if (grid.rows <= 0 || grid.columns <= 0)
        return {};
    const std::size_t cells = static_cast<std::size_t>(grid.rows) * static_cast<std::size_t>(grid.columns);
    grid.counts.resize(cells);
    grid.last.resize(cells, -1);
    const std::vector<std::int32_t> rows = ranges_of(order.people, area.first_person, area.people, grid.rows);
    const std::vector<std::int32_t> columns = ranges_of(order.films, area.first_film, area.films, grid.columns);
    constexpr std::size_t between_looks = std::size_t{1} << 16U;
    for (std::size_t i = 0; i < dataset.ratings.size(); ++i) {
        if (i % between_looks == 0 && stop.stop_requested())
            break;
        const Rating& rating = dataset.ratings[i];
        const std::int32_t row = rows[static_cast<std::size_t>(rating.user)];
        const std::int32_t column = columns[static_cast<std::size_t>(rating.movie)];
        if (row < 0 || column < 0)
            continue;
        const std::size_t at = grid.index(row, column);
        ++grid.counts[at];
        grid.last[at] = static_cast<std::int32_t>(i);
    }
    return grid;
}

}  // namespace kinoscope
