// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/split.h"
#include "core/model/settings.h"

#include <memory>

namespace kinoscope {

/// Training and test part as the settings ask for them: at random or by time. The validation part is not carved yet.
/// Throws std::invalid_argument as random_split and time_split do.
DataSplit split_by(const TrainingSettings& settings, const Dataset& dataset);

/// Ratings of a data set up to which folds of the training part are what training is monitored on: of a few hundred
/// ratings 2 % would be a handful.
inline constexpr std::size_t most_for_folds = 5'000;
inline constexpr int fold_count = 5;

/// What a run with these settings learns from, is monitored on and is tested on: training and test part by `split_by`,
/// or those of `given`, with the validation part carved that the settings ask for, or, for SGD on up to most_for_folds
/// ratings, with folds instead. Where there is nothing to carve, `given` itself. Takes a second for 25 million ratings.
/// Throws std::invalid_argument as split_by, carve_validation and resolve do.
std::shared_ptr<const DataSplit> make_split(const TrainingSettings& settings, const Dataset& dataset,
                                            std::shared_ptr<const DataSplit> given = {});

}  // namespace kinoscope
