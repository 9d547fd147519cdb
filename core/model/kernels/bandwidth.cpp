// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kernels/bandwidth.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/model/kernels/bandwidth.cpp"
#include <hwy/foreach_target.h>  // must come before highway.h

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace kinoscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

void touch_three(float* HWY_RESTRICT a, float* HWY_RESTRICT b, float* HWY_RESTRICT c, std::size_t size)
{
    const hn::ScalableTag<float> d;
    const std::size_t lanes = hn::Lanes(d);
    const auto factor = hn::Set(d, 0.999F);
    for (std::size_t i = 0; i + lanes <= size; i += lanes) {
        hn::StoreU(hn::Mul(hn::LoadU(d, a + i), factor), d, a + i);
        hn::StoreU(hn::Mul(hn::LoadU(d, b + i), factor), d, b + i);
        hn::StoreU(hn::Mul(hn::LoadU(d, c + i), factor), d, c + i);
    }
}

const char* target_name()
{
    return hwy::TargetName(HWY_TARGET);
}

}  // namespace kinoscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace kinoscope::kernels {

HWY_EXPORT(touch_three);
HWY_EXPORT(target_name);

void touch_three(float* a, float* b, float* c, std::size_t size)
{
    HWY_DYNAMIC_DISPATCH(touch_three)(a, b, c, size);
}

const char* simd_target()
{
    return HWY_DYNAMIC_DISPATCH(target_name)();
}

}  // namespace kinoscope::kernels
#endif
