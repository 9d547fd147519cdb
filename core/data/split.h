// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace kinoscope {

/// Row numbers of Dataset::ratings, in the order in which training and validation see them.
struct DataSplit {
    std::vector<std::int32_t> train;
    std::vector<std::int32_t> test;
    /// Taken out of the training part to watch progress on; empty: the test part serves for that, or
    std::vector<std::int32_t> validation;
    /// so many folds of the training part do: that many models are trained beside the one that is kept, each without
    /// one of them (fold_of), and monitored on it. 0: none.
    int folds = 0;
    std::uint32_t fold_seed = 0;  ///< deals the folds

    /// Of the model that is kept.
    const std::vector<std::int32_t>& monitored_rows() const { return validation.empty() ? test : validation; }
};

/// On what training is monitored, and by what its epoch is chosen: "folds", "validation" or "test".
std::string_view measured_on(const DataSplit& split);

/// Fold `fold` of split.folds: training rows without it, in their order, and the fold as the test part. Each training
/// row is in one fold, dealt by `numpy_permutation(n, fold_seed + 2)`.
DataSplit fold_of(const DataSplit& split, int fold);

/// `numpy.random.RandomState(seed).permutation(n)`, number for number.
/// Source: NumPy's legacy generator: MT19937, and a shuffle that walks i = n-1 … 1 with masked rejection.
std::vector<std::int32_t> numpy_permutation(std::int32_t n, std::uint32_t seed);

/// Row order of pandas' `ratings.merge(movies)`: grouped by movie in the order in which each first appears,
/// the file's order kept inside a group.
std::vector<std::int32_t> merged_order(const RatingTable& ratings);

/// scikit-learn's `train_test_split(rows, test_size=test_fraction, random_state=seed)` on the merged rows.
/// The test part has ceil(test_fraction · n) rows. Throws std::invalid_argument if either part would be empty.
DataSplit random_split(const RatingTable& ratings, double test_fraction, std::uint32_t seed);

/// Each person's last ratings are the test part: floor(test_fraction · n) of the person's n, by time, equal times in
/// the table's order. Both parts keep the table's order. What was rated later never predicts what was rated before, for
/// one person; others' later ratings may. Throws std::invalid_argument if the ratings carry no times or either part
/// would be empty.
DataSplit time_split(const RatingTable& ratings, std::span<const std::uint32_t> times, double test_fraction);

/// Moves ceil(fraction · n) of the n training rows to the validation part, chosen by `numpy_permutation(n, seed + 1)`;
/// the others keep their order. A fraction of 0 changes nothing. Throws std::invalid_argument if no training row would
/// be left.
DataSplit carve_validation(DataSplit split, double fraction, std::uint32_t seed);

}  // namespace kinoscope
