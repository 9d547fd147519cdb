// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kernels/sgd.h"

#include <cmath>
#include <cstddef>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/model/kernels/sgd.cpp"
#include <hwy/foreach_target.h>  // must come before highway.h

#include "core/model/kernels/rows-inl.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace kinoscope::HWY_NAMESPACE {

using kernels::SgdDecay;

// Both rows at once, each from the other's value before the step.
HWY_INLINE void step_rows(float* HWY_RESTRICT u, float* HWY_RESTRICT m, float keep_u, float keep_m, float slope,
                          std::size_t k)
{
    const hn::ScalableTag<float> d;
    const std::size_t lanes = hn::Lanes(d);
    const auto kept_u = hn::Set(d, keep_u);
    const auto kept_m = hn::Set(d, keep_m);
    const auto share = hn::Set(d, slope);
    std::size_t i = 0;
    for (; i + lanes <= k; i += lanes) {
        const auto user = hn::LoadU(d, u + i);
        const auto movie = hn::LoadU(d, m + i);
        hn::StoreU(hn::NegMulAdd(share, movie, hn::Mul(kept_u, user)), d, u + i);
        hn::StoreU(hn::NegMulAdd(share, user, hn::Mul(kept_m, movie)), d, m + i);
    }
    for (; lanes > 1 && i < k; ++i) {
        const float user = u[i];
        u[i] = keep_u * user - slope * m[i];
        m[i] = keep_m * m[i] - slope * user;
    }
}

double sgd_pass(const TableViews& tables, const RatingBatch& batch, float rate, const SgdDecay& decay)
{
    const std::size_t k = tables.user_factors.columns;
    const float range = tables.high - tables.low;
    const float keep_u = 1.0F - rate * decay.user_factors;
    const float keep_m = 1.0F - rate * decay.movie_factors;
    const float keep_bias = 1.0F - rate * decay.bias;
    double sum = 0.0;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (i + kAhead < batch.size())
            prefetch_pair(tables, batch.users[i + kAhead], batch.movies[i + kAhead]);
        float* const u = tables.user_factors.row(batch.users[i]);
        float* const m = tables.movie_factors.row(batch.movies[i]);
        float& user_bias = *tables.user_bias.row(batch.users[i]);
        float& movie_bias = *tables.movie_bias.row(batch.movies[i]);
        const float s = 1.0F / (1.0F + std::exp(-(dot(u, m, k) + (user_bias + movie_bias))));
        const float error = s * range + tables.low - batch.ratings[i];
        const float slope = rate * 2.0F * error * range * s * (1.0F - s);
        step_rows(u, m, keep_u, keep_m, slope, k);
        user_bias = keep_bias * user_bias - slope;
        movie_bias = keep_bias * movie_bias - slope;
        sum += static_cast<double>(error * error);
    }
    return sum;
}

}  // namespace kinoscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace kinoscope::kernels {

HWY_EXPORT(sgd_pass);

double sgd_pass(const TableViews& tables, const RatingBatch& batch, float rate, const SgdDecay& decay)
{
    return HWY_DYNAMIC_DISPATCH(sgd_pass)(tables, batch, rate, decay);
}

}  // namespace kinoscope::kernels
#endif
