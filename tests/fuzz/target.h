// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kinoscope::fuzz {

/// What a target does with one input, which anybody may have written. Every target defines it once: it reads the input,
/// checks what came of it with `require`, and lets nothing out but by a crash.
void test_one_input(std::string_view input);

}  // namespace kinoscope::fuzz
