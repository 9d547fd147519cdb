// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace kinoscope {

/// In which order people and films stand in the picture of the matrix: those with the most ratings first, equal ones as
/// in the data set. Takes 8 bytes for each person and each film.
struct MatrixOrder {
    std::vector<std::int32_t> people;           ///< row of Dataset::user_ids, by place
    std::vector<std::int32_t> films;            ///< MovieIndex, by place
    std::vector<std::int32_t> place_of_person;  ///< by row
    std::vector<std::int32_t> place_of_film;    ///< by MovieIndex
    std::vector<std::int32_t> person_ratings;   ///< by row: how many a person gave
    std::vector<std::int32_t> film_ratings;     ///< by MovieIndex: how many a film got
};
using MatrixOrderPtr = std::shared_ptr<const MatrixOrder>;

/// Cost: O(ratings + n log n).
MatrixOrder matrix_order(const Dataset& dataset);

/// Neighbouring people and films of a MatrixOrder.
struct MatrixArea {
    int first_person = 0;  ///< place
    int people = 0;
    int first_film = 0;
    int films = 0;

    bool operator==(const MatrixArea&) const = default;
};

/// An area of the matrix people × films, as cells: where there are more people or films than cells, a cell holds
/// several, as evenly as can be.
///
/// Takes 8 bytes a cell and nothing else, however many ratings there are.
struct MatrixGrid {
    MatrixArea area;
    int rows = 0;     ///< of cells; one a person where there is room
    int columns = 0;  ///< one a film where there is room
    /// Ratings in a cell; rows × columns, row-major, people down and films across.
    std::vector<std::uint32_t> counts;
    /// Row in Dataset::ratings of the last rating in a cell; −1 without any.
    std::vector<std::int32_t> last;

    /// Each cell is one person and one film.
    bool is_single() const { return rows == area.people && columns == area.films; }
    std::size_t index(int row, int column) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column);
    }
    /// Place of the first person of a row, and with row + 1 the end of it; the same of films and columns.
    int person_at(int row) const;
    int film_at(int column) const;
    /// Share of what could be rated in a cell that is, 0 … 1; more where somebody rated a film twice.
    double density(int row, int column) const;
};
using MatrixGridPtr = std::shared_ptr<const MatrixGrid>;

/// The cells of `area`, at most so many in a row and a column. Cost: one pass over all ratings, 0.1 s for 25 million:
/// keep it off the GUI thread. Where `stop` is requested, what has been counted so far is of no use.
MatrixGrid matrix_grid(const Dataset& dataset, const MatrixOrder& order, const MatrixArea& area, int most_rows,
                       int most_columns, const std::stop_token& stop = {});

}  // namespace kinoscope
