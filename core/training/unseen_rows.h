// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/kernels/table_views.h"
#include "core/model/trained_model.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kinoscope {

/// The people and films that no training rating names: nothing is learned of them. They are predicted as the average
/// person, or film, that something was learned of: their rows become the mean of those rows.
class UnseenRows {
public:
    UnseenRows() = default;
    UnseenRows(const RatingTable& ratings, std::span<const std::int32_t> training_rows, std::size_t users,
               std::size_t movies);

    bool empty() const { return m_users.empty() && m_movies.empty(); }
    const std::vector<std::int32_t>& users() const { return m_users; }    ///< user indices, ascending
    const std::vector<std::int32_t>& movies() const { return m_movies; }  ///< MovieIndex, ascending

    /// How many of `rows` name one of them.
    std::int64_t count(const RatingTable& ratings, std::span<const std::int32_t> rows) const;

    /// Writes the means into the tables. Cost: all tables, unless there is nothing to write.
    void fill(const TableViews& tables) const;
    /// The same, in the co-watch tables too.
    void fill(TrainedModel& model) const;

private:
    std::vector<std::int32_t> m_users;
    std::vector<std::int32_t> m_movies;
};

}  // namespace kinoscope
