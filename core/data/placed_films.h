// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"

#include <cstddef>

namespace kinoscope {

/// Of fewer films than this, as a class has them, each has a place of its own on a map, whatever is known of it.
inline constexpr std::size_t films_of_a_class = 60;

/// The ratings from which a film has a place of its own on maps, is drawn as a dot and belongs to a region: as
/// `well_rated_from`, but 0 for few films. Cost: O(n).
int placed_from(const MovieTable& movies);

}  // namespace kinoscope
