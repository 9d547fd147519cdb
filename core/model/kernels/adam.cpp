// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kernels/adam.h"

#include <algorithm>
#include <array>
#include <span>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/model/kernels/adam.cpp"
#include <hwy/foreach_target.h>  // must come before highway.h

#include "core/model/kernels/adam_update-inl.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace kinoscope::HWY_NAMESPACE {

using kernels::adam_block;
using kernels::AdamArrays;

// One block of 16 floats by update(parameter, moment1, moment2, gradient). The gradient is read, and zeroed, only if
// there is one.
template <bool touched, typename D, typename Update, typename Step>
HWY_INLINE void in_block(D d, const Update& update, float* p, float* first, float* second, float* gradient, Step step)
{
    for (std::size_t i = 0; i < adam_block; i += hn::Lanes(d)) {
        auto parameter = hn::LoadU(d, p + i);
        auto moment1 = hn::Load(d, first + i);
        auto moment2 = hn::Load(d, second + i);
        auto g = hn::Zero(d);
        if constexpr (touched) {
            g = update.gradient(parameter, hn::Load(d, gradient + i));
            hn::Store(hn::Zero(d), d, gradient + i);
        } else {
            g = update.gradient(parameter);
        }
        step(parameter, moment1, moment2, g);
        hn::StoreU(parameter, d, p + i);
        hn::Store(moment1, d, first + i);
        hn::Store(moment2, d, second + i);
    }
}

using BlockTag = hn::CappedTag<float, adam_block>;

// All blocks by `step(block, parameters)`; the last, if it is not whole, in a copy.
template <typename Step>
HWY_INLINE void in_all_blocks(float* parameters, std::size_t size, Step step)
{
    const std::size_t whole = size / adam_block;
    for (std::size_t block = 0; block < whole; ++block)
        step(block, parameters + block * adam_block);
    if (const std::size_t rest = size % adam_block; rest != 0) {
        std::array<float, adam_block> tail{};
        std::copy_n(parameters + whole * adam_block, rest, tail.data());
        step(whole, tail.data());
        std::copy_n(tail.data(), rest, parameters + whole * adam_block);
    }
}

template <typename Update>
void step_all(const AdamArrays& arrays, const AdamFactors& factors)
{
    const BlockTag d;
    const Update update(d, factors);
    const AdamArrays all = arrays;  // no structured binding: clang knows none in a lambda before version 16
    const auto by_update = [&](auto& p, auto& first, auto& second, auto g) HWY_ATTR { update(p, first, second, g); };
    in_all_blocks(all.parameters, all.size, [&](std::size_t block, float* p) HWY_ATTR {
        const std::size_t at = block * adam_block;
        if ((all.marks[block] & kernels::block_touched) != 0)
            in_block<true>(d, update, p, all.moment1 + at, all.moment2 + at, all.gradient + at, by_update);
        else
            in_block<false>(d, update, p, all.moment1 + at, all.moment2 + at, all.gradient + at, by_update);
    });
}

#if HWY_TARGET <= HWY_AVX3
// The same, quicker where second moments are large.
template <typename Update>
void step_large(const AdamArrays& arrays, const AdamFactors& factors)
{
    const BlockTag d;
    const Update update(d, factors);
    const AdamArrays all = arrays;
    const auto by_update = [&](auto& p, auto& first, auto& second, auto g) HWY_ATTR { update(p, first, second, g); };
    const auto as_large = [&](auto& p, auto& first, auto& second, auto g)
                              HWY_ATTR { update.update_large(p, first, second, g); };
    in_all_blocks(all.parameters, all.size, [&](std::size_t block, float* p) HWY_ATTR {
        const std::size_t at = block * adam_block;
        if (all.marks[block] == 0)
            in_block<false>(d, update, p, all.moment1 + at, all.moment2 + at, all.gradient + at, as_large);
        else if (all.marks[block] == kernels::block_touched)
            in_block<true>(d, update, p, all.moment1 + at, all.moment2 + at, all.gradient + at, as_large);
        else  // touched or not: its gradient is zero then
            in_block<true>(d, update, p, all.moment1 + at, all.moment2 + at, all.gradient + at, by_update);
    });
}
#endif

std::size_t blocks_of(const AdamArrays& arrays)
{
    return (arrays.size + adam_block - 1) / adam_block;
}

template <typename Update>
void step_fast(const AdamArrays& arrays, const AdamFactors& factors, [[maybe_unused]] bool look)
{
    const std::span marks(arrays.marks, blocks_of(arrays));
#if HWY_TARGET <= HWY_AVX3
    if (!look) {
        step_large<Update>(arrays, factors);
        for (std::uint8_t& mark : marks)
            mark &= kernels::block_small;
        return;
    }
    step_all<Update>(arrays, factors);
    const Update update(BlockTag(), factors);
    for (std::size_t block = 0; block < marks.size(); ++block)
        marks[block] = update.all_large(arrays.moment2 + block * adam_block) ? std::uint8_t{0} : kernels::block_small;
#else
    step_all<Update>(arrays, factors);
    std::fill(marks.begin(), marks.end(), std::uint8_t{0});
#endif
}

void adam_strict(const AdamArrays& arrays, const AdamFactors& factors, Roots roots)
{
    if (roots == Roots::refined)
        step_all<StrictUpdate<BlockTag, Roots::refined>>(arrays, factors);
    else
        step_all<StrictUpdate<BlockTag, Roots::instructions>>(arrays, factors);
    std::fill_n(arrays.marks, blocks_of(arrays), std::uint8_t{0});
}

template <Roots roots>
void adam_fast_by(const AdamArrays& arrays, const AdamFactors& factors, bool look)
{
    if (factors.weight_decay == 1.0F)
        step_fast<FastUpdate<BlockTag, roots, true>>(arrays, factors, look);
    else
        step_fast<FastUpdate<BlockTag, roots, false>>(arrays, factors, look);
}

void adam_fast(const AdamArrays& arrays, const AdamFactors& factors, bool look, Roots roots)
{
    if (roots == Roots::refined)
        adam_fast_by<Roots::refined>(arrays, factors, look);
    else
        adam_fast_by<Roots::instructions>(arrays, factors, look);
}

template <typename D, typename Update>
HWY_INLINE void step_vector(D d, const Update& update, float* p, float* first, float* second, const float* gradient)
{
    auto parameter = hn::LoadU(d, p);
    auto moment1 = hn::LoadU(d, first);
    auto moment2 = hn::LoadU(d, second);
    update(parameter, moment1, moment2, update.gradient(parameter, hn::LoadU(d, gradient)));
    hn::StoreU(parameter, d, p);
    hn::StoreU(moment1, d, first);
    hn::StoreU(moment2, d, second);
}

void adam_row(float* p, float* first, float* second, const float* gradient, std::size_t k, const AdamFactors& factors)
{
    const hn::ScalableTag<float> d;
    const FastUpdate<decltype(d), Roots::refined, false> update(d, factors);
    const std::size_t lanes = hn::Lanes(d);
    std::size_t i = 0;
    for (; i + lanes <= k; i += lanes)
        step_vector(d, update, p + i, first + i, second + i, gradient + i);
    const hn::CappedTag<float, 1> one;
    const FastUpdate<decltype(one), Roots::refined, false> single(one, factors);
    for (; lanes > 1 && i < k; ++i)
        step_vector(one, single, p + i, first + i, second + i, gradient + i);
}

}  // namespace kinoscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace kinoscope::kernels {

HWY_EXPORT(adam_strict);
HWY_EXPORT(adam_fast);
HWY_EXPORT(adam_row);

void adam_step(const AdamArrays& arrays, const AdamFactors& factors, AdamOrder order, bool look, Roots roots)
{
    if (order == AdamOrder::strict)
        HWY_DYNAMIC_DISPATCH(adam_strict)(arrays, factors, roots);
    else
        HWY_DYNAMIC_DISPATCH(adam_fast)(arrays, factors, look, roots);
}

void adam_row(float* parameters, float* moment1, float* moment2, const float* gradient, std::size_t k,
              const AdamFactors& factors)
{
    HWY_DYNAMIC_DISPATCH(adam_row)(parameters, moment1, moment2, gradient, k, factors);
}

}  // namespace kinoscope::kernels
#endif
