// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernels/tables.h"

#include <limits>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/analysis/kernels/tables.cpp"
#include <hwy/foreach_target.h>  // must come before highway.h

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace kinoscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using kernels::tile_rows;

// A quarter of a tile at a time: its sums stay in registers on every target with vectors.
constexpr std::size_t sums_at_once = 16;

// What one factor of a row adds to its sum.
struct Product {
    template <typename V>
    HWY_INLINE V operator()(V query, V value, V sum) const
    {
        return hn::MulAdd(query, value, sum);
    }
};

struct SquareDifference {
    template <typename V>
    HWY_INLINE V operator()(V query, V value, V sum) const
    {
        const V difference = hn::Sub(value, query);
        return hn::MulAdd(difference, difference, sum);
    }
};

template <typename Term>
HWY_INLINE void tile_sums(const float* HWY_RESTRICT rows, std::size_t tiles, std::size_t k,
                          const float* HWY_RESTRICT query, float* HWY_RESTRICT results, Term term)
{
    const hn::CappedTag<float, sums_at_once> d;
    const std::size_t lanes = hn::Lanes(d);
    for (std::size_t tile = 0; tile < tiles; ++tile) {
        const float* const block = rows + tile * k * tile_rows;
        float* const sums = results + tile * tile_rows;
        for (std::size_t part = 0; part < tile_rows; part += 4 * lanes) {
            auto a = hn::Zero(d);
            auto b = hn::Zero(d);
            auto c = hn::Zero(d);
            auto e = hn::Zero(d);
            for (std::size_t i = 0; i < k; ++i) {
                const float* const column = block + i * tile_rows + part;
                const auto factor = hn::Set(d, query[i]);
                a = term(factor, hn::LoadU(d, column), a);
                b = term(factor, hn::LoadU(d, column + lanes), b);
                c = term(factor, hn::LoadU(d, column + 2 * lanes), c);
                e = term(factor, hn::LoadU(d, column + 3 * lanes), e);
            }
            hn::StoreU(a, d, sums + part);
            hn::StoreU(b, d, sums + part + lanes);
            hn::StoreU(c, d, sums + part + 2 * lanes);
            hn::StoreU(e, d, sums + part + 3 * lanes);
        }
    }
}

void tile_products(const float* rows, std::size_t tiles, std::size_t k, const float* query, float* products)
{
    tile_sums(rows, tiles, k, query, products, Product());
}

void tile_square_distances(const float* rows, std::size_t tiles, std::size_t k, const float* query, float* squares)
{
    tile_sums(rows, tiles, k, query, squares, SquareDifference());
}

// Two vectors of rows by four queries: eight sums, which is what a processor has on its way at once.
void products_of_tile(const float* HWY_RESTRICT rows, std::size_t k, const float* HWY_RESTRICT queries,
                      float* HWY_RESTRICT products, float* HWY_RESTRICT largest)
{
    const hn::CappedTag<float, sums_at_once> d;
    const std::size_t lanes = hn::Lanes(d);
    const Product term;
    auto most_0 = hn::Set(d, std::numeric_limits<float>::lowest());
    auto most_1 = most_0, most_2 = most_0, most_3 = most_0;
    for (std::size_t part = 0; part < tile_rows; part += 2 * lanes) {
        auto a_0 = hn::Zero(d), a_1 = hn::Zero(d), a_2 = hn::Zero(d), a_3 = hn::Zero(d);
        auto b_0 = hn::Zero(d), b_1 = hn::Zero(d), b_2 = hn::Zero(d), b_3 = hn::Zero(d);
        for (std::size_t i = 0; i < k; ++i) {
            const float* const factors = queries + i * kernels::queries_at_once;
            const auto a = hn::LoadU(d, rows + i * tile_rows + part);
            const auto b = hn::LoadU(d, rows + i * tile_rows + part + lanes);
            const auto query_0 = hn::Set(d, factors[0]);
            a_0 = term(query_0, a, a_0);
            b_0 = term(query_0, b, b_0);
            const auto query_1 = hn::Set(d, factors[1]);
            a_1 = term(query_1, a, a_1);
            b_1 = term(query_1, b, b_1);
            const auto query_2 = hn::Set(d, factors[2]);
            a_2 = term(query_2, a, a_2);
            b_2 = term(query_2, b, b_2);
            const auto query_3 = hn::Set(d, factors[3]);
            a_3 = term(query_3, a, a_3);
            b_3 = term(query_3, b, b_3);
        }
        const auto keep = [&](std::size_t query, auto a, auto b, auto& most) {
            float* const to = products + query * tile_rows + part;
            hn::StoreU(a, d, to);
            hn::StoreU(b, d, to + lanes);
            most = hn::Max(most, hn::Max(a, b));
        };
        keep(0, a_0, b_0, most_0);
        keep(1, a_1, b_1, most_1);
        keep(2, a_2, b_2, most_2);
        keep(3, a_3, b_3, most_3);
    }
    largest[0] = hn::GetLane(hn::MaxOfLanes(d, most_0));
    largest[1] = hn::GetLane(hn::MaxOfLanes(d, most_1));
    largest[2] = hn::GetLane(hn::MaxOfLanes(d, most_2));
    largest[3] = hn::GetLane(hn::MaxOfLanes(d, most_3));
}

void add_scatter(const float* HWY_RESTRICT rows, std::size_t count, std::size_t width, float* HWY_RESTRICT scatter)
{
    const hn::CappedTag<float, kernels::tile_width_step> d;
    const std::size_t lanes = hn::Lanes(d);
    for (std::size_t i = 0; i < width; i += 4) {
        for (std::size_t j = i / lanes * lanes; j < width; j += lanes) {
            auto a = hn::LoadU(d, scatter + i * width + j);
            auto b = hn::LoadU(d, scatter + (i + 1) * width + j);
            auto c = hn::LoadU(d, scatter + (i + 2) * width + j);
            auto e = hn::LoadU(d, scatter + (i + 3) * width + j);
            for (std::size_t row = 0; row < count; ++row) {
                const float* const values = rows + row * width;
                const auto other = hn::LoadU(d, values + j);
                a = hn::MulAdd(hn::Set(d, values[i]), other, a);
                b = hn::MulAdd(hn::Set(d, values[i + 1]), other, b);
                c = hn::MulAdd(hn::Set(d, values[i + 2]), other, c);
                e = hn::MulAdd(hn::Set(d, values[i + 3]), other, e);
            }
            hn::StoreU(a, d, scatter + i * width + j);
            hn::StoreU(b, d, scatter + (i + 1) * width + j);
            hn::StoreU(c, d, scatter + (i + 2) * width + j);
            hn::StoreU(e, d, scatter + (i + 3) * width + j);
        }
    }
}

}  // namespace kinoscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace kinoscope::kernels {

HWY_EXPORT(tile_products);
HWY_EXPORT(tile_square_distances);
HWY_EXPORT(products_of_tile);
HWY_EXPORT(add_scatter);

void tile_products(const float* rows, std::size_t tiles, std::size_t k, const float* query, float* products)
{
    HWY_DYNAMIC_DISPATCH(tile_products)(rows, tiles, k, query, products);
}

void tile_square_distances(const float* rows, std::size_t tiles, std::size_t k, const float* query, float* squares)
{
    HWY_DYNAMIC_DISPATCH(tile_square_distances)(rows, tiles, k, query, squares);
}

void products_of_tile(const float* rows, std::size_t k, const float* queries, float* products, float* largest)
{
    HWY_DYNAMIC_DISPATCH(products_of_tile)(rows, k, queries, products, largest);
}

std::size_t padded_width(std::size_t k)
{
    return (k + tile_width_step - 1) / tile_width_step * tile_width_step;
}

void add_scatter(const float* rows, std::size_t count, std::size_t width, float* scatter)
{
    HWY_DYNAMIC_DISPATCH(add_scatter)(rows, count, width, scatter);
}

}  // namespace kinoscope::kernels
#endif
