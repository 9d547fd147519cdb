// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kinoscope {

inline constexpr std::string_view model_format_name = "kinoscope-model";
/// 2: data set's source and hash, snapshots, view. Files of version 1 have none of these.
/// 3: predictions with an offset, co-watch tables, settings `mean_start` and `bias_rate`. What has none of these is
/// written as version 2, so that earlier programs open it.
inline constexpr int model_format_version = 3;
inline constexpr int model_format_version_before = 2;

}  // namespace kinoscope
