// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/kernels/table_views.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace kinoscope {

/// Mean weight of the pairs in `rows`: 1 where nothing is counted.
double mean_weight(const RatingTable& pairs, std::span<const std::int32_t> rows);

/// How well held-out pairs are told from films that the person does not have: for each the mean, over the pair's own
/// film and `drawn` others, of −log(y = 1 ? p : 1 − p), and of these the mean by the pairs' weights. The films drawn
/// are among those that have a training pair, none of which the person has, and the same at each call.
class PairLoss {
public:
    /// What a pair of a person and a film is predicted as: a probability.
    using Predict = std::function<double(std::int32_t user, std::int32_t movie)>;

    /// Keeps references to `pairs` and `measured`.
    PairLoss(const RatingTable& pairs, std::span<const std::int32_t> train, std::span<const std::int32_t> measured,
             std::size_t users, std::size_t movies, int drawn, std::uint64_t seed);

    double mean(const Predict& predict) const;
    /// By a model of such tables, which predict within 0 and 1 (probability_range).
    double mean(const TableViews& tables) const;

private:
    struct Drawn;

    bool has(std::int32_t user, std::int32_t movie) const;
    Drawn draw(std::span<const std::int32_t> rows) const;
    template <typename Shares>
    double mean_of(const Shares& shares_of) const;

    const RatingTable& m_pairs;
    std::span<const std::int32_t> m_measured;
    std::vector<std::size_t> m_first;    // of each person in m_owned, and the end
    std::vector<std::int32_t> m_owned;   // films by person, ascending
    std::vector<std::int32_t> m_movies;  // that have a training pair
    int m_drawn;
    std::uint64_t m_seed;
};

/// What is known without a model: how popular films are. p = sigmoid(log(pairs of the film / how often it is drawn
/// beside others' pairs)), which is the least loss of all predictions by the film alone.
std::vector<double> popularity_shares(const RatingTable& pairs, std::span<const std::int32_t> train, std::size_t users,
                                      std::size_t movies, int drawn);

}  // namespace kinoscope
