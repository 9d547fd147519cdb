// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/tables/column_profile.h"

#include <set>
#include <string>
#include <vector>

namespace kinoscope {

/// Whether a column could hold ratings: a few numbers, grades, stars …
bool could_be_ratings(const ColumnProfile& profile);
/// Whether a column holds times by most of its cells.
bool could_be_times(const ColumnProfile& profile);

/// The columns of a wide table that hold ratings, by what is in them: those on the scale that most of them are on, and
/// empty ones between them. `heading`: one name a column, which may be empty.
std::vector<int> find_wide_columns(const std::vector<std::string>& heading, const std::vector<ColumnProfile>& profiles);

/// The column that says whose row it is: named so, else texts that are all different, else numbers that are. `cells`:
/// the columns of ratings. −1 if there is none.
int find_label_column(const std::vector<std::string>& heading, const std::vector<ColumnProfile>& profiles,
                      const std::set<int>& cells);

/// How much texts look like titles: years in brackets, several words. 0 for none, 1 and more for most.
double title_likeness(const std::vector<std::string>& texts);

}  // namespace kinoscope
