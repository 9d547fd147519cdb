// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernels/coarse.h"

#include "core/analysis/kernels/tables.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/analysis/kernels/coarse.cpp"
#include <hwy/foreach_target.h>  // must come before highway.h

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace kinoscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using kernels::CoarseQuery;
using kernels::CoarseRows;
using kernels::kTile;

constexpr std::size_t kSums = 16;
constexpr std::size_t kTilePair = 2 * kTile;  // integers of a tile's pair of columns

/// Σ row · query of consecutive rows: as many as a vector has 32-bit lanes.
#if HWY_TARGET == HWY_SCALAR
class PairSums {
public:
    using D = hn::CappedTag<std::int32_t, 1>;

    HWY_INLINE void add(const std::int8_t* pairs, const std::int16_t* query)
    {
        m_sum += pairs[0] * query[0] + pairs[1] * query[1];
    }
    HWY_INLINE hn::Vec<D> total() const { return hn::Set(D(), m_sum); }

private:
    std::int32_t m_sum = 0;
};
#else
class PairSums {
public:
    using D = hn::CappedTag<std::int32_t, kSums>;

    HWY_INLINE PairSums() : m_even(hn::Zero(D())), m_odd(hn::Zero(D())) {}

    HWY_INLINE void add(const std::int8_t* pairs, const std::int16_t* query)
    {
        const hn::Repartition<std::int16_t, D> wide;
        const hn::Rebind<std::int8_t, decltype(wide)> narrow;
        std::int32_t pair = 0;
        hwy::CopyBytes<sizeof pair>(query, &pair);
        m_even = hn::ReorderWidenMulAccumulate(D(), hn::PromoteTo(wide, hn::LoadU(narrow, pairs)),
                                               hn::BitCast(wide, hn::Set(D(), pair)), m_even, m_odd);
    }
    HWY_INLINE hn::Vec<D> total() const { return hn::RearrangeToOddPlusEven(m_even, m_odd); }

private:
    hn::Vec<D> m_even, m_odd;
};
#endif

/// The bounds of a vector's rows from their sums.
template <typename D, typename V = hn::Vec<D>>
HWY_INLINE V bounds(D d, const CoarseRows& rows, const CoarseQuery& query, std::size_t row, V sums)
{
    V rest = hn::Set(d, query.offset);
    if (rows.offset != nullptr)
        rest = hn::Add(rest, hn::LoadU(d, rows.offset + row));
    rest = hn::MulAdd(hn::Set(d, query.error), hn::LoadU(d, rows.error + row), rest);
    return hn::MulAdd(hn::Mul(hn::Set(d, query.scale), hn::LoadU(d, rows.scale + row)), sums, rest);
}

void coarse_bounds(const CoarseRows& rows, const CoarseQuery& query, float* HWY_RESTRICT upper,
                   float* HWY_RESTRICT highest)
{
    const hn::Rebind<float, PairSums::D> d;
    const std::size_t lanes = hn::Lanes(d);
    for (std::size_t tile = 0; tile < rows.tiles; ++tile) {
        const std::int8_t* const block = rows.pairs + tile * rows.pairs_per_row * kTilePair;
        auto greatest = hn::Set(d, -hwy::HighestValue<float>());
        for (std::size_t part = 0; part < kTile; part += 4 * lanes) {
            PairSums a, b, c, e;
            for (std::size_t i = 0; i < rows.pairs_per_row; ++i) {
                const std::int8_t* const pairs = block + i * kTilePair + 2 * part;
                const std::int16_t* const pair = query.values + 2 * i;
                a.add(pairs, pair);
                b.add(pairs + 2 * lanes, pair);
                c.add(pairs + 4 * lanes, pair);
                e.add(pairs + 6 * lanes, pair);
            }
            const std::size_t row = tile * kTile + part;
            const auto finish = [&](const PairSums& sums, std::size_t at) HWY_ATTR {
                const auto bound = bounds(d, rows, query, at, hn::ConvertTo(d, sums.total()));
                hn::StoreU(bound, d, upper + at);
                greatest = hn::Max(greatest, bound);
            };
            finish(a, row);
            finish(b, row + lanes);
            finish(c, row + 2 * lanes);
            finish(e, row + 3 * lanes);
        }
        highest[tile] = hn::GetLane(hn::MaxOfLanes(d, greatest));
    }
}

}  // namespace kinoscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace kinoscope::kernels {

HWY_EXPORT(coarse_bounds);

void coarse_bounds(const CoarseRows& rows, const CoarseQuery& query, float* upper, float* highest)
{
    HWY_DYNAMIC_DISPATCH(coarse_bounds)(rows, query, upper, highest);
}

}  // namespace kinoscope::kernels
#endif
