// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Operations on rows of k floats. Included once for each SIMD target: see Highway's foreach_target.
#if defined(KINOSCOPE_ROWS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef KINOSCOPE_ROWS_INL_H
#undef KINOSCOPE_ROWS_INL_H
#else
#define KINOSCOPE_ROWS_INL_H
#endif

#include "core/model/kernels/table_views.h"

#include <hwy/cache_control.h>
#include <hwy/highway.h>

#include <cstddef>

HWY_BEFORE_NAMESPACE();
namespace kinoscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// a · b over k floats. Two sums, so that one addition need not wait for the other.
HWY_INLINE float dot(const float* HWY_RESTRICT a, const float* HWY_RESTRICT b, std::size_t k)
{
    const hn::ScalableTag<float> d;
    const std::size_t lanes = hn::Lanes(d);
    auto first = hn::Zero(d);
    auto second = hn::Zero(d);
    std::size_t i = 0;
    for (; i + 2 * lanes <= k; i += 2 * lanes) {
        first = hn::MulAdd(hn::LoadU(d, a + i), hn::LoadU(d, b + i), first);
        second = hn::MulAdd(hn::LoadU(d, a + i + lanes), hn::LoadU(d, b + i + lanes), second);
    }
    if (i + lanes <= k) {
        first = hn::MulAdd(hn::LoadU(d, a + i), hn::LoadU(d, b + i), first);
        i += lanes;
    }
    float sum = hn::GetLane(hn::SumOfLanes(d, hn::Add(first, second)));
    for (; lanes > 1 && i < k; ++i)
        sum += a[i] * b[i];
    return sum;
}

/// y += scale · x over k floats.
HWY_INLINE void add_scaled(float* HWY_RESTRICT y, const float* HWY_RESTRICT x, float scale, std::size_t k)
{
    const hn::ScalableTag<float> d;
    const std::size_t lanes = hn::Lanes(d);
    const auto factor = hn::Set(d, scale);
    std::size_t i = 0;
    for (; i + lanes <= k; i += lanes)
        hn::StoreU(hn::MulAdd(factor, hn::LoadU(d, x + i), hn::LoadU(d, y + i)), d, y + i);
    for (; lanes > 1 && i < k; ++i)
        y[i] += scale * x[i];
}

/// Asks the caches for a row of k floats.
HWY_INLINE void prefetch_row(const float* row, std::size_t k)
{
    constexpr std::size_t line = 64 / sizeof(float);
    for (std::size_t i = 0; i < k; i += line)
        hwy::Prefetch(row + i);
}

// Rows of so many ratings ahead are asked for: about the latency of memory at the pace of one rating.
constexpr std::size_t ratings_asked_ahead = 12;

/// Asks the caches for the two rows of a rating.
HWY_INLINE void prefetch_pair(const TableViews& tables, std::int32_t user, std::int32_t movie)
{
    prefetch_row(tables.user_factors.row(user), tables.user_factors.columns);
    prefetch_row(tables.movie_factors.row(movie), tables.movie_factors.columns);
}

}  // namespace kinoscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
