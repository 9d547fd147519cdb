// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recommend/fold_in_model.h"
#include "core/data/dataset.h"
#include "core/data/split.h"

#include <optional>

namespace kinoscope {

/// Share of the test ratings that lie within the deviation that is stated beside their prediction (PredictedRating),
/// for people who are folded in from their ratings in the training part. Of more than 1,000 people with test ratings
/// 1,000, evenly spaced. Nothing where nobody has ratings in both parts, or for pairs. `ratings` are in the model's
/// indices, `people` how many there are; rows of the validation part count as training. Deviations are made for about
/// two in three. `threads` of 0: one for each core; changes no bit of the result.
std::optional<double> interval_coverage(const FoldInModel& model, const RatingTable& ratings, const DataSplit& split,
                                        std::size_t people, int threads = 0);

}  // namespace kinoscope
