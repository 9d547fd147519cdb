// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/split.h"
#include "core/model/settings.h"

namespace kinoscope {

/// Training and test part as the settings ask for them: at random or by time. The validation part is not carved yet.
/// Throws std::invalid_argument as random_split and time_split do.
DataSplit split_by(const TrainingSettings& settings, const Dataset& dataset);

}  // namespace kinoscope
