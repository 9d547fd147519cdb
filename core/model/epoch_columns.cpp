// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/epoch_columns.h"

namespace kinoscope {

void EpochColumns::gather(const RatingTable& ratings, std::span<const std::int32_t> rows)
{
    m_users.resize(rows.size());
    m_movies.resize(rows.size());
    m_ratings.resize(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto row = static_cast<std::size_t>(rows[i]);
        m_users[i] = ratings.user[row];
        m_movies[i] = ratings.movie[row];
        m_ratings[i] = ratings.value[row];
    }
}

RatingBatch EpochColumns::batch(std::size_t first, std::size_t count) const
{
    return {std::span(m_users).subspan(first, count), std::span(m_movies).subspan(first, count),
            std::span(m_ratings).subspan(first, count)};
}

}  // namespace kinoscope
