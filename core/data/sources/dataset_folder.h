// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace kinoscope {

/// The table of ratings in `folder` or, where it holds none, in the only folder up to two levels below that does: one
/// that is called so ("ratings.csv", "rating.csv", "RATINGS_SMALL.CSV", "u.data"), else the only table there is. Looks
/// at names only. Throws DataError about the folder where there is none or more than one.
std::filesystem::path find_rating_table(const std::filesystem::path& folder);

}  // namespace kinoscope
