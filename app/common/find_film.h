// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"

#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// Lower case and without accents, for comparing titles: "Amélie" → "amelie". Latin letters only.
std::string folded(std::string_view utf8);

/// The films that `query` may mean, as MovieIndex: one if it is an id, a whole title or the only title with all of its
/// words; else all candidates, most rated first; none if no title has all words.
std::vector<int> find_films(const MovieTable& movies, std::string_view query);

}  // namespace kinoscope
