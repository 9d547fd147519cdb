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

/// What a run with these settings learns from, is watched on and is tested on: training and test part by `split_by`, or
/// those of `given`, with the validation part carved that the settings ask for. Where there is nothing to carve,
/// `given` itself. Takes a second for 25 million ratings. Throws std::invalid_argument as split_by and carve_validation
/// do.
std::shared_ptr<const DataSplit> make_split(const TrainingSettings& settings, const Dataset& dataset,
                                            std::shared_ptr<const DataSplit> given = {});

}  // namespace kinoscope
