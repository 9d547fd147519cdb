// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <Eigen/Core>

#include <optional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace kinoscope {

/// Pearson's r of two films' ratings over the people who rated both, with its 95 % interval.
struct RatingCorrelation {
    double r = 0.0;
    double low = 0.0;
    double high = 0.0;
};

/// Fewer people say nothing of how two films' ratings go together.
inline constexpr int fewest_for_correlation = 10;

/// By Fisher's z: atanh r ± 1.96 / √(n − 3). None for fewer than ten pairs, or where one side does not vary.
/// Source: Fisher, "On the 'probable error' of a coefficient of correlation", Metron 1 (1921).
std::optional<RatingCorrelation> rating_correlation(std::span<const std::pair<float, float>> ratings);

/// Ratings that are counted together.
struct RatingClass {
    double lowest = 0.0;
    double highest = 0.0;

    bool operator==(const RatingClass&) const = default;
};

/// Who rated each of two films, and how those who rated both did. A person counts once for a film, with the last of
/// their ratings.
struct SharedAudience {
    int people = 0;  ///< of the data set
    int first = 0;   ///< who rated the first film
    int second = 0;
    int both = 0;
    /// Classes that ratings are counted by, ascending: each step where the scale has no more than five, else five equal
    /// parts of it. Empty of pairs, which say nothing of taste.
    std::vector<RatingClass> classes;
    /// classes × classes: those who rated the first film in the column's class and the second in the row's.
    Eigen::MatrixXi counts;
    std::optional<RatingCorrelation> correlation;

    /// How many would have rated both if the one said nothing of the other.
    double by_chance() const { return people > 0 ? static_cast<double>(first) * second / people : 0.0; }
};

/// Of the films `a` and `b` (MovieIndex). One pass over the ratings. Nothing comes back if asked to stop. Throws
/// std::out_of_range for a film that is not there.
std::optional<SharedAudience> shared_audience(const Dataset& dataset, int a, int b, const std::stop_token& stop = {});

}  // namespace kinoscope
