// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/net/epoch_columns.h"

namespace kinoscope {

namespace {

constexpr std::size_t ahead = 64;  // rows; they lie anywhere in a large table

}  // namespace

void EpochColumns::gather(const RatingTable& ratings, std::span<const std::int32_t> rows)
{
    m_users.resize(rows.size());
    m_movies.resize(rows.size());
    m_ratings.resize(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i + ahead < rows.size())
            __builtin_prefetch(&ratings[static_cast<std::size_t>(rows[i + ahead])]);
        const Rating& rating = ratings[static_cast<std::size_t>(rows[i])];
        m_users[i] = rating.user;
        m_movies[i] = rating.movie;
        m_ratings[i] = rating.value;
    }
}

RatingBatch EpochColumns::batch(std::size_t first, std::size_t count) const
{
    return {std::span(m_users).subspan(first, count), std::span(m_movies).subspan(first, count),
            std::span(m_ratings).subspan(first, count)};
}

}  // namespace kinoscope
