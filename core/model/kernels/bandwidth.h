// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace kinoscope::kernels {

/// Reads and writes three arrays of `size` floats, whole vectors only, and computes next to nothing: the time that no
/// pass of Adam over so many parameters can beat on this machine.
void touch_three(float* a, float* b, float* c, std::size_t size);

/// Name of the SIMD target that the kernels run on here: "AVX2".
const char* simd_target();

}  // namespace kinoscope::kernels
