// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace kinoscope::kernels {

/// Points that `repel` answers for at once.
inline constexpr std::size_t repelled_points = 64;

/// What all `count` points do to `repelled_points` of them, those from x, y on: with d = own − other and
/// w = 1 / (1 + |d|²), sums of w² d into `force_x` and `force_y`, and of w into `weights`. A point counts as its own
/// other: w = 1, d = 0. Each point has a lane of its own, so that the sums do not depend on how many lanes there are.
void repel(const float* x, const float* y, const float* others_x, const float* others_y, std::size_t count,
           float* force_x, float* force_y, float* weights);

}  // namespace kinoscope::kernels
