// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls, and the replay of a corpus too.
#include "tests/fuzz/target.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    kinoscope::fuzz::test_one_input({reinterpret_cast<const char*>(data), size});
    return 0;
}
