// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/held_out_ranks.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace kinoscope {

namespace {

/// What the people of `rows` have in the training part.
std::unordered_map<std::int32_t, std::vector<std::int32_t>>
known_films(const RatingTable& pairs, const DataSplit& split, std::span<const std::int32_t> rows)
{
    std::unordered_map<std::int32_t, std::vector<std::int32_t>> known;
    for (const std::int32_t row : rows)
        known.try_emplace(pairs[static_cast<std::size_t>(row)].user);
    for (const auto* part : {&split.train, &split.validation})
        for (const std::int32_t row : *part) {
            const Rating& pair = pairs[static_cast<std::size_t>(row)];
            if (const auto found = known.find(pair.user); found != known.end())
                found->second.push_back(pair.movie);
        }
    return known;
}

}  // namespace

std::vector<HeldOutRank> held_out_ranks(const TrainedModel& model, const RatingTable& pairs, const DataSplit& split,
                                        std::span<const std::int32_t> rows)
{
    const auto known = known_films(pairs, split, rows);
    const Eigen::Index films = model.movie_bias.size();
    std::vector<std::size_t> order(rows.size());  // by person, whose scores are computed once
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto user_of = [&](std::size_t i) { return pairs[static_cast<std::size_t>(rows[i])].user; };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return user_of(a) < user_of(b); });

    std::vector<HeldOutRank> ranks(rows.size());
    std::vector<std::uint8_t> is_known(static_cast<std::size_t>(films), 0);
    Eigen::VectorXf scores;
    std::int32_t scored = -1;
    for (const std::size_t i : order) {
        const std::int32_t user = user_of(i);
        const std::int32_t movie = pairs[static_cast<std::size_t>(rows[i])].movie;
        if (user != scored) {
            scores = model.movie_factors * model.user_factors.row(user).transpose() + model.movie_bias;
            std::fill(is_known.begin(), is_known.end(), std::uint8_t{0});
            for (const std::int32_t film : known.at(user))
                is_known[static_cast<std::size_t>(film)] = 1;
            scored = user;
        }
        HeldOutRank& rank = ranks[i];
        rank = {user, movie, 1, 0};
        for (std::int32_t film = 0; film < films; ++film) {
            if (is_known[static_cast<std::size_t>(film)] != 0)
                continue;
            ++rank.of;
            const bool before = scores(film) > scores(movie) || (scores(film) == scores(movie) && film < movie);
            rank.rank += before ? 1 : 0;
        }
    }
    return ranks;
}

}  // namespace kinoscope
