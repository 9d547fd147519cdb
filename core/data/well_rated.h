// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"

#include <vector>

namespace kinoscope {

/// Films with fewer ratings than this have learned little, and keep much of their random start: they are left out
/// of lists of neighbours unless someone asks for them. With them more groups of sequels are found.
inline constexpr int enough_ratings = 20;

/// The ratings from which a film of this table counts as well rated: `enough_ratings`, or the median where that is
/// less, so that half of the films count whatever they are rated. 0 for no films. Cost: O(n).
int well_rated_from(const MovieTable& movies);
/// The same of anything that has so many ratings each.
int well_rated_from(std::vector<int> ratings);

}  // namespace kinoscope
