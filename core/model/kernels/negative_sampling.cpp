// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kernels/negative_sampling.h"

#include <algorithm>
#include <array>
#include <cstddef>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/model/kernels/negative_sampling.cpp"
#include <hwy/foreach_target.h>  // must come before highway.h

#include "core/model/kernels/sigmoid-inl.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace kinoscope::HWY_NAMESPACE {

using kernels::SampledGroups;

struct WholeVector {
    template <typename D>
    HWY_INLINE auto load(D d, const float* from) const
    {
        return hn::LoadU(d, from);
    }
    template <typename D, typename V>
    HWY_INLINE void store(D d, V vector, float* to) const
    {
        hn::StoreU(vector, d, to);
    }
};

// The last floats of a row, zeros behind them; nothing behind the row is read or written.
struct RestOfRow {
    std::size_t count;

// Where loads and stores under a mask are instructions of their own. Elsewhere Highway goes by whole vectors.
#if HWY_TARGET == HWY_AVX2 || HWY_TARGET == HWY_AVX3 || HWY_TARGET == HWY_AVX3_DL
    template <typename D>
    HWY_INLINE auto load(D d, const float* from) const
    {
        return hn::MaskedLoad(hn::FirstN(d, count), d, from);
    }
    template <typename D, typename V>
    HWY_INLINE void store(D d, V vector, float* to) const
    {
        hn::BlendedStore(vector, hn::FirstN(d, count), d, to);
    }
#else
    template <typename D>
    HWY_INLINE auto load(D d, const float* from) const
    {
        std::array<float, hn::MaxLanes(D())> floats{};
        std::copy_n(from, count, floats.data());
        return hn::LoadU(d, floats.data());
    }
    template <typename D, typename V>
    HWY_INLINE void store(D d, V vector, float* to) const
    {
        std::array<float, hn::MaxLanes(D())> floats{};
        hn::StoreU(vector, d, floats.data());
        std::copy_n(floats.data(), count, to);
    }
#endif
};

// Calls body(from, part) on whole vectors of a row of k floats and once for its rest.
template <typename D, typename Body>
HWY_INLINE void in_row(D d, std::size_t k, Body body)
{
    const std::size_t lanes = hn::Lanes(d);
    std::size_t i = 0;
    for (; i + lanes <= k; i += lanes)
        body(i, WholeVector());
    if (i < k)
        body(i, RestOfRow{k - i});
}

// z of `count` films of one person, `count` from 1 to 4: the person's row is read once for all, and no sum waits for
// another.
template <std::size_t count>
HWY_INLINE void scores(const TableViews& tables, std::int32_t user, const std::int32_t* films, float* z)
{
    const hn::ScalableTag<float> d;
    const float* const u = tables.user_factors.row(user);
    const float* m[4];
    for (std::size_t j = 0; j < 4; ++j)
        m[j] = tables.movie_factors.row(films[std::min(j, count - 1)]);
    auto a = hn::Zero(d);
    auto b = hn::Zero(d);
    auto c = hn::Zero(d);
    auto e = hn::Zero(d);
    in_row(d, tables.user_factors.columns, [&](std::size_t i, auto part) HWY_ATTR {
        const auto row = part.load(d, u + i);
        a = hn::MulAdd(row, part.load(d, m[0] + i), a);
        if constexpr (count > 1)
            b = hn::MulAdd(row, part.load(d, m[1] + i), b);
        if constexpr (count > 2)
            c = hn::MulAdd(row, part.load(d, m[2] + i), c);
        if constexpr (count > 3)
            e = hn::MulAdd(row, part.load(d, m[3] + i), e);
    });
    const float bias = *tables.user_bias.row(user);
    z[0] = hn::GetLane(hn::SumOfLanes(d, a)) + bias + *tables.movie_bias.row(films[0]);
    if constexpr (count > 1)
        z[1] = hn::GetLane(hn::SumOfLanes(d, b)) + bias + *tables.movie_bias.row(films[1]);
    if constexpr (count > 2)
        z[2] = hn::GetLane(hn::SumOfLanes(d, c)) + bias + *tables.movie_bias.row(films[2]);
    if constexpr (count > 3)
        z[3] = hn::GetLane(hn::SumOfLanes(d, e)) + bias + *tables.movie_bias.row(films[3]);
}

void sampled_slopes(const TableViews& tables, const SampledGroups& groups, float scale, float* slopes)
{
    for (std::size_t group = 0; group < groups.users.size(); ++group) {
        const std::int32_t user = groups.users[group];
        std::size_t j = groups.first[group];
        const std::size_t end = groups.first[group + 1];
        for (; j + 4 <= end; j += 4)
            scores<4>(tables, user, groups.films.data() + j, slopes + j);
        for (; j < end; ++j)
            scores<1>(tables, user, groups.films.data() + j, slopes + j);
    }
    in_vectors(groups.films.size(), [&](std::size_t i, auto d) HWY_ATTR {
        hn::StoreU(hn::Mul(sigmoid(d, hn::LoadU(d, slopes + i)), hn::Set(d, scale)), d, slopes + i);
    });
    for (std::size_t group = 0; group < groups.users.size(); ++group)
        slopes[groups.first[group]] -= scale;
}

void add_sampled_gradients(const TableViews& tables, const SampledGroups& groups, const float* slopes,
                           const TableViews& gradients)
{
    const hn::ScalableTag<float> d;
    const std::size_t k = tables.user_factors.columns;
    const float* const movies = tables.movie_factors.data;
    float* const movie_gradients = gradients.movie_factors.data;
    const std::int32_t* const films = groups.films.data();
    for (std::size_t group = 0; group < groups.users.size(); ++group) {
        const std::int32_t user = groups.users[group];
        const std::size_t begin = groups.first[group];
        const std::size_t end = groups.first[group + 1];
        const float* const u = tables.user_factors.row(user);
        float* const user_gradient = gradients.user_factors.row(user);
        in_row(d, k, [&](std::size_t i, auto part) HWY_ATTR {
            const auto row = part.load(d, u + i);
            auto sum = part.load(d, user_gradient + i);
            for (std::size_t j = begin; j < end; ++j) {
                const auto slope = hn::Set(d, slopes[j]);
                const std::size_t at = static_cast<std::size_t>(films[j]) * k + i;
                sum = hn::MulAdd(slope, part.load(d, movies + at), sum);
                part.store(d, hn::MulAdd(slope, row, part.load(d, movie_gradients + at)), movie_gradients + at);
            }
            part.store(d, sum, user_gradient + i);
        });
        for (std::size_t j = begin; j < end; ++j) {
            *gradients.user_bias.row(user) += slopes[j];
            *gradients.movie_bias.row(groups.films[j]) += slopes[j];
        }
    }
}

}  // namespace kinoscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace kinoscope::kernels {

HWY_EXPORT(sampled_slopes);
HWY_EXPORT(add_sampled_gradients);

void sampled_slopes(const TableViews& tables, const SampledGroups& groups, float scale, std::span<float> slopes)
{
    HWY_DYNAMIC_DISPATCH(sampled_slopes)(tables, groups, scale, slopes.data());
}

void add_sampled_gradients(const TableViews& tables, const SampledGroups& groups, std::span<const float> slopes,
                           const TableViews& gradients)
{
    HWY_DYNAMIC_DISPATCH(add_sampled_gradients)(tables, groups, slopes.data(), gradients);
}

}  // namespace kinoscope::kernels
#endif
