// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/read_control.h"

#include <filesystem>

namespace kinoscope {

/// The layouts with :: between the fields and no heading: ratings.dat (`user::movie::rating::timestamp`) and
/// movies.dat (`id::Title (year)::Genre|Genre`, Latin-1 or UTF-8; a title may hold colons, genres may be missing).
///
/// The first film of movies.dat decides whose they are: an id of 7 digits or more, as IMDb writes it, means
/// MovieTweetings with whole ratings from 0 to 10, and names the data set; else stars from 0.5 to 5, which covers
/// MovieLens 1M (whole stars) and 10M. Source: the README of each set. Throws DataError.
Dataset read_movielens_dat(const std::filesystem::path& folder, const ReadControl& control);

}  // namespace kinoscope
