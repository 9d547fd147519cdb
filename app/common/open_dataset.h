// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/read_control.h"

#include <string>

namespace kinoscope {

/// The word that names the built-in simulated data set wherever a folder is expected.
inline constexpr char sample_name[] = "sample";

/// A folder, or `sample`. Throws DataError, and ReadStopped where `control` asks for that.
DatasetPtr open_dataset(const std::string& folder_or_sample, const ReadControl& control);
/// With `keep_times` the ratings carry their times, if they have any.
DatasetPtr open_dataset(const std::string& folder_or_sample, bool keep_times = false);

}  // namespace kinoscope
