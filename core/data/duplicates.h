// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace kinoscope {

/// Which rows of a film table are one film to people: those of the same title and the same year, which MovieLens 100K
/// has 18 times. Each row stays a film of its own for training, in counts and in every file; of those that are one,
/// lists that people read show the row with the most ratings. Where the year is not known, the same title says nothing.
class Duplicates {
public:
    /// Every row is a film of its own.
    Duplicates() = default;
    /// Cost: O(films), with the titles hashed.
    explicit Duplicates(const MovieTable& movies);

    /// The row that is shown for this one (MovieIndex): itself, unless another of the same film has more ratings, or as
    /// many and a lower index.
    int shown(int movie) const { return m_shown.empty() ? movie : m_shown[static_cast<std::size_t>(movie)]; }
    bool is_hidden(int movie) const { return shown(movie) != movie; }
    /// How many rows, and so ids, the film has: 1 for nearly all.
    int ids(int movie) const;
    /// Rows that are not shown.
    int hidden() const { return m_hidden; }

private:
    std::vector<int> m_shown;               // row = MovieIndex; empty where no film has two ids
    std::unordered_map<int, int> m_counts;  // of rows that are shown for others
    int m_hidden = 0;
};
using DuplicatesPtr = std::shared_ptr<const Duplicates>;

}  // namespace kinoscope
