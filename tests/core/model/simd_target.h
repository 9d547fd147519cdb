// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hwy/targets.h>

#include <cstdint>

namespace kinoscope::test {

/// Runs the kernels on one of Highway's targets, for as long as it lives.
class SimdTarget {
public:
    explicit SimdTarget(std::int64_t target) { choose(target); }
    ~SimdTarget() { choose(0); }
    SimdTarget(const SimdTarget&) = delete;
    SimdTarget& operator=(const SimdTarget&) = delete;

private:
    static void choose(std::int64_t targets)
    {
        hwy::SetSupportedTargetsForTest(targets);
        hwy::GetChosenTarget().DeInit();
    }
};

/// Whether a target multiplies and adds in one rounding.
inline bool has_fma(std::int64_t target)
{
#if HWY_ARCH_X86
    return target <= HWY_AVX2;
#else
    return target != HWY_SCALAR && target != HWY_EMU128;
#endif
}

}  // namespace kinoscope::test
