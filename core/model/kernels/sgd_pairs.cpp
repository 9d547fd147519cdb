// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kernels/sgd.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/model/kernels/sgd_pairs.cpp"
#include <hwy/foreach_target.h>  // must come before highway.h

#include "core/model/kernels/rows-inl.h"
#include "core/model/kernels/sgd_scores-inl.h"
#include "core/model/kernels/sigmoid-inl.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace kinoscope::HWY_NAMESPACE {

using kernels::row_lanes;
using kernels::SgdBatch;
using kernels::SgdRates;
using kernels::SgdTables;

constexpr std::size_t most_pair_scores = (kernels::most_negatives + 1 + row_lanes - 1) / row_lanes * row_lanes;

// Step sizes of whole rows: of factors, of the bias behind them, and none for the constants.
class RowSteps {
public:
    RowSteps(const SgdRates& rates, std::size_t k) : m_length(kernels::row_length(k)), m_columns(4 * m_length, 0.0F)
    {
        std::fill(keep(users), keep(users) + m_length, 1.0F);
        std::fill(keep(movies), keep(movies) + m_length, 1.0F);
        for (std::size_t i = 0; i < k; ++i) {
            set(users, i, rates.factors, rates.user_decay);
            set(movies, i, rates.factors, rates.movie_decay);
        }
        set(users, k + kernels::user_bias_column, rates.biases, rates.bias_decay);
        set(movies, k + kernels::movie_bias_column, rates.biases, rates.bias_decay);
    }

    float* rate(std::size_t table) { return m_columns.data() + table * m_length; }
    float* keep(std::size_t table) { return m_columns.data() + (2 + table) * m_length; }

    static constexpr std::size_t users = 0;
    static constexpr std::size_t movies = 1;

private:
    void set(std::size_t table, std::size_t column, float rate_, float decay)
    {
        rate(table)[column] = rate_;
        keep(table)[column] = 1.0F - rate_ * decay;
    }

    std::size_t m_length;
    std::vector<float> m_columns;
};

// Scores become slopes h, and their logistic losses are added up.
class PairSlopes {
public:
    // `count` films, the pair's own first. Returns the mean of their losses.
    HWY_INLINE double take(RowTag d, std::size_t count, float weight)
    {
        for (std::size_t j = 0; j < count; j += hn::Lanes(d))
            hn::Store(sigmoid(d, hn::Load(d, m_scores.data() + j)), d, m_scores.data() + j);
        double loss = 0.0;
        double product = 1.0;
        for (std::size_t j = 0; j < count; ++j) {
            const float share = m_scores[j];
            product *= std::max(1e-12, static_cast<double>(j == 0 ? share : 1.0F - share));
            m_scores[j] = weight * (j == 0 ? share - 1.0F : share);
            if (product < 1e-200) {  // one logarithm for many factors
                loss -= std::log(product);
                product = 1.0;
            }
        }
        return (loss - std::log(product)) / static_cast<double>(count);
    }
    float* scores() { return m_scores.data(); }

private:
    alignas(64) std::array<float, most_pair_scores> m_scores{};
};

HWY_INLINE void step_rows(RowTag d, float* user, float* movie, float* movies, const std::int32_t* drawn,
                          std::size_t count, const float* h, RowSteps& steps, std::size_t length)
{
    for (std::size_t c = 0; c < length; c += hn::Lanes(d)) {
        const auto u = hn::Load(d, user + c);
        const auto m = hn::Load(d, movie + c);
        const auto push = hn::Mul(hn::LoadU(d, steps.rate(RowSteps::movies) + c), u);
        const auto h_0 = hn::Set(d, h[0]);
        auto sum = hn::Mul(h_0, m);
        hn::Store(hn::NegMulAdd(h_0, push, hn::Mul(hn::LoadU(d, steps.keep(RowSteps::movies) + c), m)), d, movie + c);
        for (std::size_t j = 0; j < count; ++j) {
            float* const other = row_of(movies, drawn[j], length) + c;
            const auto row = hn::Load(d, other);
            const auto h_j = hn::Set(d, h[j + 1]);
            sum = hn::MulAdd(h_j, row, sum);
            hn::Store(hn::NegMulAdd(h_j, push, row), d, other);
        }
        hn::Store(hn::NegMulAdd(hn::LoadU(d, steps.rate(RowSteps::users) + c), sum,
                                hn::Mul(hn::LoadU(d, steps.keep(RowSteps::users) + c), u)),
                  d, user + c);
    }
}

double learn_pairs(const SgdTables& tables, const SgdBatch& batch, const SgdRates& rates)
{
    const RowTag d;
    const std::size_t length = kernels::row_length(tables.factors);
    RowSteps steps(rates, tables.factors);
    PairSlopes slopes;
    const std::size_t count = batch.ratings.size();
    double sum = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        ask_ahead<false>(tables, batch, i, length);
        float* const user = row_of(tables.users, batch.ratings.users[i], length);
        float* const movie = row_of(tables.movies, batch.ratings.movies[i], length);
        const std::int32_t* const drawn = batch.not_watched.data() + batch.first[i];
        const std::size_t drawn_count = batch.first[i + 1] - batch.first[i];
        float* const scores = slopes.scores();
        scores[0] = hn::GetLane(hn::SumOfLanes(d, product(d, user, movie, length)));
        for (std::size_t j = 0; j < drawn_count; ++j)
            scores[j + 1] =
                hn::GetLane(hn::SumOfLanes(d, product(d, user, row_of(tables.movies, drawn[j], length), length)));
        const float weight = batch.ratings.ratings[i];
        sum += static_cast<double>(weight) * slopes.take(d, drawn_count + 1, weight);
        step_rows(d, user, movie, tables.movies, drawn, drawn_count, scores, steps, length);
    }
    return sum;
}

}  // namespace kinoscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace kinoscope::kernels {

HWY_EXPORT(learn_pairs);

double learn_pairs(const SgdTables& tables, const SgdBatch& batch, const SgdRates& rates)
{
    return HWY_DYNAMIC_DISPATCH(learn_pairs)(tables, batch, rates);
}

}  // namespace kinoscope::kernels
#endif
