// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recommend/fold_in.h"
#include "core/data/dataset.h"

#include <span>
#include <stop_token>
#include <vector>

namespace kinoscope {

/// What each of `people` (user indices, each once) rated, in their order, with ratings in the data set's.
///
/// Cost: one pass over all ratings for all of `people` together, 4 bytes a person of the data set. That is what opening
/// a person costs; an index of all ratings by person would answer at once and take 4 bytes a rating for as long as the
/// data set is open. Where `stop` is requested, the result is empty. Throws std::out_of_range for
/// somebody who is not there.
std::vector<std::vector<OwnRating>> ratings_of(const Dataset& dataset, std::span<const int> people,
                                               const std::stop_token& stop = {});

/// A film that two people rated: MovieIndex and values as the data set keeps them.
struct CommonFilm {
    int movie = 0;
    float own = 0.0F;
    float other = 0.0F;

    bool operator==(const CommonFilm&) const = default;
};

/// Two people's ratings of the same films.
struct RatingComparison {
    int common = 0;  ///< films that both rated
    /// Those whose ratings are at least a quarter of the scale apart, farthest first.
    std::vector<CommonFilm> apart;
    /// Those whose ratings are at most an eighth of the scale apart, the best rated first.
    std::vector<CommonFilm> alike;
};

/// At most `most` films of each kind; of equals the lower index first. Each film is rated once by either. Cost:
/// O(n log n).
RatingComparison compare_ratings(std::vector<OwnRating> own, std::vector<OwnRating> other, const RatingScale& scale,
                                 int most);

}  // namespace kinoscope
