// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scores of SGD's rows, which are whole vectors. Included once for each SIMD target: see Highway's foreach_target.
#if defined(KINOSCOPE_SGD_SCORES_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef KINOSCOPE_SGD_SCORES_INL_H
#undef KINOSCOPE_SGD_SCORES_INL_H
#else
#define KINOSCOPE_SGD_SCORES_INL_H
#endif

#include "core/model/kernels/rows-inl.h"
#include "core/model/kernels/sgd.h"

#include <hwy/highway.h>

#include <cstddef>
#include <cstdint>

HWY_BEFORE_NAMESPACE();
namespace kinoscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using RowTag = hn::CappedTag<float, kernels::row_lanes>;

// The scores of one rating in the lanes of a vector: of the rating first, then of the film as watched, then of those
// not watched. Through memory each score would be a store of one float, and the vector a load of several of them, for
// which a processor waits until all are written.
class Scores {
public:
    using V = hn::Vec<RowTag>;

    explicit Scores(RowTag d) : m_lane(hn::Iota(d, 0.0F)), m_place(hn::Zero(d)), m_scores(hn::Zero(d)) {}

    /// The sum of all lanes of `products` is the next score.
    HWY_INLINE void add(RowTag d, V products)
    {
        m_scores = hn::IfThenElse(hn::Eq(m_lane, m_place), hn::SumOfLanes(d, products), m_scores);
        m_place = hn::Add(m_place, hn::Set(d, 1.0F));
    }
    V all() const { return m_scores; }

private:
    V m_lane;
    V m_place;
    V m_scores;
};

// u · m and, where `watch`, w · m, lane by lane: a score is the sum of all lanes. The film's row is read once for both.
template <bool watch>
HWY_INLINE void film_products(RowTag d, const float* u, const float* w, const float* m, std::size_t length,
                              Scores::V& rated, Scores::V& watched)
{
    rated = hn::Zero(d);
    watched = hn::Zero(d);
    for (std::size_t i = 0; i < length; i += hn::Lanes(d)) {
        const auto movie = hn::Load(d, m + i);
        rated = hn::MulAdd(hn::Load(d, u + i), movie, rated);
        if constexpr (watch)
            watched = hn::MulAdd(hn::Load(d, w + i), movie, watched);
    }
}

HWY_INLINE Scores::V product(RowTag d, const float* w, const float* m, std::size_t length)
{
    auto sum = hn::Zero(d);
    for (std::size_t i = 0; i < length; i += hn::Lanes(d))
        sum = hn::MulAdd(hn::Load(d, w + i), hn::Load(d, m + i), sum);
    return sum;
}

// The next four scores: the person's row is read once for all, and no sum waits for another.
HWY_INLINE void add_four(RowTag d, const float* w, const float* movies, const std::int32_t* films, std::size_t length,
                         Scores& scores)
{
    const float* const m0 = movies + static_cast<std::size_t>(films[0]) * length;
    const float* const m1 = movies + static_cast<std::size_t>(films[1]) * length;
    const float* const m2 = movies + static_cast<std::size_t>(films[2]) * length;
    const float* const m3 = movies + static_cast<std::size_t>(films[3]) * length;
    auto s0 = hn::Zero(d);
    auto s1 = hn::Zero(d);
    auto s2 = hn::Zero(d);
    auto s3 = hn::Zero(d);
    for (std::size_t i = 0; i < length; i += hn::Lanes(d)) {
        const auto row = hn::Load(d, w + i);
        s0 = hn::MulAdd(row, hn::Load(d, m0 + i), s0);
        s1 = hn::MulAdd(row, hn::Load(d, m1 + i), s1);
        s2 = hn::MulAdd(row, hn::Load(d, m2 + i), s2);
        s3 = hn::MulAdd(row, hn::Load(d, m3 + i), s3);
    }
    scores.add(d, s0);
    scores.add(d, s1);
    scores.add(d, s2);
    scores.add(d, s3);
}

HWY_INLINE float* row_of(float* rows, std::int32_t index, std::size_t length)
{
    return rows + static_cast<std::size_t>(index) * length;
}

// Rows of so many ratings ahead are asked for. Those of people lie beyond the second cache; what is drawn as not
// watched comes from one block of films, which fits into it.
constexpr std::size_t sgd_rows_ahead = 8;
constexpr std::size_t sgd_drawn_ahead = 2;

// Asks the caches for the rows of rating i.
template <bool watch>
HWY_INLINE void ask_for(const kernels::SgdTables& tables, const kernels::SgdBatch& batch, std::size_t i,
                        std::size_t length)
{
    prefetch_row(row_of(tables.users, batch.ratings.users[i], length), length);
    prefetch_row(row_of(tables.movies, batch.ratings.movies[i], length), length);
    if constexpr (watch)
        prefetch_row(row_of(tables.watch, batch.ratings.users[i], length), length);
}

// And for those of the films drawn as not watched.
HWY_INLINE void ask_for_drawn(const kernels::SgdTables& tables, const kernels::SgdBatch& batch, std::size_t i,
                              std::size_t length)
{
    for (std::uint32_t j = batch.first[i]; j < batch.first[i + 1]; ++j)
        prefetch_row(row_of(tables.movies, batch.not_watched[j], length), length);
}

// While rating i is learned from.
template <bool watch>
HWY_INLINE void ask_ahead(const kernels::SgdTables& tables, const kernels::SgdBatch& batch, std::size_t i,
                          std::size_t length)
{
    const std::size_t count = batch.ratings.size();
    if (i + sgd_rows_ahead < count)
        ask_for<watch>(tables, batch, i + sgd_rows_ahead, length);
    if (!batch.first.empty() && i + sgd_drawn_ahead < count)
        ask_for_drawn(tables, batch, i + sgd_drawn_ahead, length);
}

}  // namespace kinoscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
