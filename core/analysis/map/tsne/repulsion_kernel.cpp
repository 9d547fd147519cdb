// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/tsne/repulsion_kernel.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/analysis/map/tsne/repulsion_kernel.cpp"
#include <hwy/foreach_target.h>  // must come before highway.h

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace kinoscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// What another point does to those in the lanes. Vectors are no members of a struct: on some targets their size is not
// known when compiling.
template <typename D, typename V>
HWY_INLINE void add_point(D d, V x, V y, V other_x, V other_y, V& force_x, V& force_y, V& weight)
{
    const V one = hn::Set(d, 1.0F);
    const V dx = hn::Sub(x, other_x);
    const V dy = hn::Sub(y, other_y);
    const V w = hn::Div(one, hn::MulAdd(dx, dx, hn::MulAdd(dy, dy, one)));
    const V square = hn::Mul(w, w);
    weight = hn::Add(weight, w);
    force_x = hn::MulAdd(square, dx, force_x);
    force_y = hn::MulAdd(square, dy, force_y);
}

void repel(const float* HWY_RESTRICT x, const float* HWY_RESTRICT y, const float* HWY_RESTRICT others_x,
           const float* HWY_RESTRICT others_y, std::size_t count, float* HWY_RESTRICT force_x,
           float* HWY_RESTRICT force_y, float* HWY_RESTRICT weights)
{
    const hn::CappedTag<float, 16> d;
    const std::size_t lanes = hn::Lanes(d);
    // Two vectors at a time: while one waits for its division the other goes on.
    for (std::size_t at = 0; at < kernels::repelled_points; at += 2 * lanes) {
        const std::size_t next = at + lanes;
        const auto x_a = hn::LoadU(d, x + at);
        const auto y_a = hn::LoadU(d, y + at);
        const auto x_b = hn::LoadU(d, x + next);
        const auto y_b = hn::LoadU(d, y + next);
        auto force_x_a = hn::Zero(d), force_y_a = hn::Zero(d), weight_a = hn::Zero(d);
        auto force_x_b = hn::Zero(d), force_y_b = hn::Zero(d), weight_b = hn::Zero(d);
        for (std::size_t other = 0; other < count; ++other) {
            const auto other_x = hn::Set(d, others_x[other]);
            const auto other_y = hn::Set(d, others_y[other]);
            add_point(d, x_a, y_a, other_x, other_y, force_x_a, force_y_a, weight_a);
            add_point(d, x_b, y_b, other_x, other_y, force_x_b, force_y_b, weight_b);
        }
        hn::StoreU(force_x_a, d, force_x + at);
        hn::StoreU(force_y_a, d, force_y + at);
        hn::StoreU(weight_a, d, weights + at);
        hn::StoreU(force_x_b, d, force_x + next);
        hn::StoreU(force_y_b, d, force_y + next);
        hn::StoreU(weight_b, d, weights + next);
    }
}

}  // namespace kinoscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace kinoscope::kernels {

HWY_EXPORT(repel);

void repel(const float* x, const float* y, const float* others_x, const float* others_y, std::size_t count,
           float* force_x, float* force_y, float* weights)
{
    HWY_DYNAMIC_DISPATCH(repel)(x, y, others_x, others_y, count, force_x, force_y, weights);
}

}  // namespace kinoscope::kernels
#endif
