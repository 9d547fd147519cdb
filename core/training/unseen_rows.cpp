// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/unseen_rows.h"

#include "core/model/model_views.h"

#include <algorithm>

namespace kinoscope {

namespace {

std::vector<std::int32_t> places_of(const std::vector<bool>& flags, bool wanted)
{
    std::vector<std::int32_t> places;
    for (std::size_t i = 0; i < flags.size(); ++i)
        if (flags[i] == wanted)
            places.push_back(static_cast<std::int32_t>(i));
    return places;
}

/// `unseen` ascends, and is not all of the table.
void fill_with_mean(const TableView& table, const std::vector<std::int32_t>& unseen)
{
    if (unseen.empty() || unseen.size() >= table.rows)
        return;
    std::vector<double> mean(table.columns, 0.0);
    auto next = unseen.begin();
    for (std::int32_t row = 0; row < static_cast<std::int32_t>(table.rows); ++row) {
        if (next != unseen.end() && *next == row) {
            ++next;
            continue;
        }
        for (std::size_t i = 0; i < table.columns; ++i)
            mean[i] += static_cast<double>(table.row(row)[i]);
    }
    for (double& value : mean)
        value /= static_cast<double>(table.rows - unseen.size());
    for (const std::int32_t row : unseen)
        std::transform(mean.begin(), mean.end(), table.row(row),
                       [](double value) { return static_cast<float>(value); });
}

}  // namespace

UnseenRows::UnseenRows(const RatingTable& ratings, std::span<const std::int32_t> training_rows, std::size_t users,
                       std::size_t movies)
{
    std::vector<bool> user_seen(users, false);
    std::vector<bool> movie_seen(movies, false);
    for (const std::int32_t row : training_rows) {
        user_seen[static_cast<std::size_t>(ratings[static_cast<std::size_t>(row)].user)] = true;
        movie_seen[static_cast<std::size_t>(ratings[static_cast<std::size_t>(row)].movie)] = true;
    }
    m_users = places_of(user_seen, false);
    m_movies = places_of(movie_seen, false);
}

std::int64_t UnseenRows::count(const RatingTable& ratings, std::span<const std::int32_t> rows) const
{
    if (empty())
        return 0;
    return std::count_if(rows.begin(), rows.end(), [&](std::int32_t row) {
        const Rating& rating = ratings[static_cast<std::size_t>(row)];
        return std::binary_search(m_users.begin(), m_users.end(), rating.user) ||
               std::binary_search(m_movies.begin(), m_movies.end(), rating.movie);
    });
}

void UnseenRows::fill(const TableViews& tables) const
{
    fill_with_mean(tables.user_factors, m_users);
    fill_with_mean(tables.user_bias, m_users);
    fill_with_mean(tables.movie_factors, m_movies);
    fill_with_mean(tables.movie_bias, m_movies);
}

void UnseenRows::fill(TrainedModel& model) const
{
    fill(views_of(model));
    if (!model.watch)
        return;
    WatchTables& watch = *model.watch;
    const auto users = static_cast<std::size_t>(watch.user_bias.size());
    const auto movies = static_cast<std::size_t>(watch.movie_bias.size());
    fill_with_mean({watch.user_factors.data(), users, static_cast<std::size_t>(watch.user_factors.cols())}, m_users);
    fill_with_mean({watch.user_bias.data(), users, 1}, m_users);
    fill_with_mean({watch.movie_bias.data(), movies, 1}, m_movies);
}

}  // namespace kinoscope
