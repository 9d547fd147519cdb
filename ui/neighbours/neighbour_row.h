// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/neighbours/closeness.h"
#include "core/analysis/neighbours/neighbours.h"
#include "ui/neighbours/neighbour_choice.h"

#include <optional>
#include <vector>

namespace kinoscope::ui {

/// What a list of neighbours answers: whose, and by what they were chosen.
struct NeighbourQuery {
    std::optional<int> film;  ///< none where they are a blend's, or no film is picked
    NeighbourChoice choice;

    bool operator==(const NeighbourQuery&) const = default;
};

/// A list of neighbours with its query, so that nobody names rows by a query that was made since.
struct NeighbourRows {
    NeighbourQuery query;
    std::vector<Neighbour> rows;  ///< nearest first, or farthest; similar as the query's Similarity defines it
    std::optional<ClosenessScale> scale = {};  ///< of all pairs of films by the same Similarity; none for a blend
    bool unlikeLeftOut = false;                ///< they are fewer than were wanted, as no other film is like it at all

    /// MovieIndex of each row.
    std::vector<int> movies() const
    {
        std::vector<int> movies;
        movies.reserve(rows.size());
        for (const Neighbour& row : rows)
            movies.push_back(row.movie);
        return movies;
    }
};

}  // namespace kinoscope::ui
