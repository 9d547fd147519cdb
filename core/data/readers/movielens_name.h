// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kinoscope {

/// What people call the MovieLens set that has this layout and exactly so many ratings, "MovieLens 1M"; empty if we
/// know none. Source: the README of each set.
std::string movielens_name(std::string_view layout, std::size_t ratings);

}  // namespace kinoscope
