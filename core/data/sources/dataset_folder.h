// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace kinoscope {

/// The table of ratings in `folder` or, where it holds none, in the only folder up to two levels below that does: one
/// that is called so ("ratings.csv", "rating.csv", "RATINGS_SMALL.CSV", "u.data", "ratings.csv.gz"), else the only
/// table there is; spreadsheets and JSON are tables, too, of which others are likelier. Where there is none, the only
/// archive, or a file of another program, which tells what it is when it is read. Looks at names only. Throws DataError
/// about the folder where there is none or more than one.
std::filesystem::path find_rating_table(const std::filesystem::path& folder);

}  // namespace kinoscope
