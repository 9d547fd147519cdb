// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kernels/sgd.h"

#include <array>
#include <cstddef>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/model/kernels/sgd.cpp"
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

constexpr std::size_t most_scores = (kernels::most_negatives + 2 + row_lanes - 1) / row_lanes * row_lanes;

// What the columns behind the factors, and the factors in the same vectors, step by: constants and the other tables'
// biases stay as they are.
class ColumnSteps {
public:
    ColumnSteps(const SgdRates& rates, std::size_t k, std::size_t begin)
    {
        m_rate.fill(0.0F);
        m_keep.fill(1.0F);
        for (std::size_t table = 0; table < 3; ++table)
            for (std::size_t i = begin; i < k; ++i)
                set(table, i - begin, rates.factors, decay_of(rates, table));
        set(users_table, k + kernels::user_bias_column - begin, rates.biases, rates.bias_decay);
        set(movies_table, k + kernels::movie_bias_column - begin, rates.biases, rates.bias_decay);
        set(movies_table, k + kernels::watch_movie_bias_column - begin, rates.biases, rates.watch_bias_decay);
        set(watch_table, k + kernels::watch_user_bias_column - begin, rates.biases, rates.watch_bias_decay);
    }

    const float* rate(std::size_t table) const { return m_rate.data() + table * last_columns; }
    const float* keep(std::size_t table) const { return m_keep.data() + table * last_columns; }

    static constexpr std::size_t users_table = 0;
    static constexpr std::size_t movies_table = 1;
    static constexpr std::size_t watch_table = 2;

private:
    static constexpr std::size_t last_columns =
        2 * row_lanes;  // from the last whole vector of factors to the row's end

    static float decay_of(const SgdRates& rates, std::size_t table)
    {
        return table == users_table ? rates.user_decay : table == movies_table ? rates.movie_decay : rates.watch_decay;
    }
    void set(std::size_t table, std::size_t column, float rate, float decay)
    {
        m_rate[table * last_columns + column] = rate;
        m_keep[table * last_columns + column] = 1.0F - rate * decay;
    }

    alignas(64) std::array<float, 3 * last_columns> m_rate;
    alignas(64) std::array<float, 3 * last_columns> m_keep;
};

// The rows of one rating and its slopes, with the step sizes of whole vectors of factors.
struct Rated {
    float* u;
    float* m;
    float* w;                   // null without co-watch
    const std::int32_t* films;  // not watched
    std::size_t count;
    float g;         // of the rating
    const float* h;  // of the film itself, then of those not watched
};

// One vector of all rows: `steps` says by what each table steps in these columns.
template <bool watch, typename Steps>
HWY_INLINE void step_columns(RowTag d, const Rated& rated, float* movies, std::size_t length, std::size_t i,
                             const Steps& steps)
{
    const auto user = hn::Load(d, rated.u + i);
    const auto movie = hn::Load(d, rated.m + i);
    const auto g = hn::Set(d, rated.g);
    hn::Store(hn::NegMulAdd(steps.rate_u, hn::Mul(g, movie), hn::Mul(steps.keep_u, user)), d, rated.u + i);
    if constexpr (watch) {
        const auto watcher = hn::Load(d, rated.w + i);
        const auto h = hn::Set(d, rated.h[0]);
        const auto slope = hn::MulAdd(h, watcher, hn::Mul(g, user));
        hn::Store(hn::NegMulAdd(steps.rate_m, slope, hn::Mul(steps.keep_m, movie)), d, rated.m + i);
        auto sum = hn::Mul(h, movie);
        const auto push = hn::Mul(steps.rate_m, watcher);
        for (std::size_t j = 0; j < rated.count; ++j) {
            float* const other = row_of(movies, rated.films[j], length) + i;
            const auto row = hn::Load(d, other);
            const auto h_j = hn::Set(d, rated.h[j + 1]);
            sum = hn::MulAdd(h_j, row, sum);
            hn::Store(hn::NegMulAdd(h_j, push, row), d, other);
        }
        hn::Store(hn::NegMulAdd(steps.rate_w, sum, hn::Mul(steps.keep_w, watcher)), d, rated.w + i);
    } else {
        hn::Store(hn::NegMulAdd(steps.rate_m, hn::Mul(g, user), hn::Mul(steps.keep_m, movie)), d, rated.m + i);
    }
}

// Step sizes of one vector of columns.
struct VectorSteps {
    hn::Vec<RowTag> rate_u, keep_u, rate_m, keep_m, rate_w, keep_w;
};

HWY_INLINE VectorSteps steps_of_factors(RowTag d, const SgdRates& rates)
{
    const auto rate = hn::Set(d, rates.factors);
    const auto keep = [&](float decay) HWY_ATTR { return hn::Set(d, 1.0F - rates.factors * decay); };
    return {rate, keep(rates.user_decay), rate, keep(rates.movie_decay), rate, keep(rates.watch_decay)};
}

HWY_INLINE VectorSteps steps_of_columns(RowTag d, const ColumnSteps& steps, std::size_t i)
{
    const auto rate = [&](std::size_t table) HWY_ATTR { return hn::Load(d, steps.rate(table) + i); };
    const auto keep = [&](std::size_t table) HWY_ATTR { return hn::Load(d, steps.keep(table) + i); };
    return {rate(ColumnSteps::users_table),  keep(ColumnSteps::users_table), rate(ColumnSteps::movies_table),
            keep(ColumnSteps::movies_table), rate(ColumnSteps::watch_table), keep(ColumnSteps::watch_table)};
}

// Slopes of one rating from its scores. Returns the square of its error.
class Slopes {
public:
    Slopes(const SgdTables& tables, const SgdRates& rates)
        : m_low(tables.low), m_range(tables.high - tables.low), m_offset(tables.offset), m_weight(rates.watch_weight)
    {
        m_watched[1] = 1.0F;
    }

    // Of so few scores that they are the lanes of a vector.
    HWY_INLINE void take(RowTag d, hn::Vec<RowTag> scores)
    {
        const auto first = hn::Set(d, m_offset);
        const auto z = hn::IfThenElse(hn::FirstN(d, 1), hn::Add(scores, first), scores);
        const auto s = sigmoid(d, z);
        m_share = hn::GetLane(s);
        hn::Store(hn::Mul(hn::Sub(s, hn::Load(d, m_watched.data())), hn::Set(d, m_weight)), d, m_h.data());
    }
    // Of any number of scores, through memory.
    HWY_INLINE void take(RowTag d, std::size_t count)
    {
        m_h[0] += m_offset;
        const auto weight = hn::Set(d, m_weight);
        for (std::size_t j = 0; j < count; j += hn::Lanes(d)) {
            const auto s = sigmoid(d, hn::Load(d, m_h.data() + j));
            if (j == 0)
                m_share = hn::GetLane(s);
            hn::Store(hn::Mul(hn::Sub(s, hn::Load(d, m_watched.data() + j)), weight), d, m_h.data() + j);
        }
    }
    float* scores() { return m_h.data(); }
    const float* watched() const { return m_h.data() + 1; }  // h of the film itself, then of those not watched

    float error(float rating) const { return m_share * m_range + m_low - rating; }
    float of_rating(float error) const { return 2.0F * error * m_range * m_share * (1.0F - m_share); }

private:
    float m_low;
    float m_range;
    float m_offset;
    float m_weight;
    float m_share = 0.0F;                                    // of the range
    alignas(64) std::array<float, most_scores> m_watched{};  // 1 for the film itself
    alignas(64) std::array<float, most_scores> m_h{};
};

template <bool watch>
double learn_ratings(const SgdTables& tables, const SgdBatch& batch, const SgdRates& rates)
{
    const RowTag d;
    const std::size_t lanes = hn::Lanes(d);
    const std::size_t k = tables.factors;
    const std::size_t length = kernels::row_length(k);
    const std::size_t whole = k / row_lanes * row_lanes;  // columns that are factors in every vector
    const ColumnSteps columns(rates, k, whole);
    const VectorSteps factor_steps = steps_of_factors(d, rates);
    Slopes slopes(tables, rates);
    const std::int32_t* const users = batch.ratings.users.data();
    const std::int32_t* const films = batch.ratings.movies.data();
    const std::size_t count = batch.ratings.size();
    double sum = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        ask_ahead<watch>(tables, batch, i, length);
        Rated rated{row_of(tables.users, users[i], length),
                    row_of(tables.movies, films[i], length),
                    watch ? row_of(tables.watch, users[i], length) : nullptr,
                    nullptr,
                    0,
                    0.0F,
                    slopes.watched()};
        if constexpr (watch) {
            rated.films = batch.not_watched.data() + batch.first[i];
            rated.count = batch.first[i + 1] - batch.first[i];
        }
        auto of_rating = hn::Zero(d);
        auto of_film = hn::Zero(d);
        film_products<watch>(d, rated.u, rated.w, rated.m, length, of_rating, of_film);
        if (rated.count + 2 <= lanes) {
            Scores scores(d);
            scores.add(d, of_rating);
            if constexpr (watch) {
                scores.add(d, of_film);
                std::size_t j = 0;
                for (; j + 4 <= rated.count; j += 4)
                    add_four(d, rated.w, tables.movies, rated.films + j, length, scores);
                for (; j < rated.count; ++j)
                    scores.add(d, product(d, rated.w, row_of(tables.movies, rated.films[j], length), length));
            }
            slopes.take(d, scores.all());
        } else {
            float* const scores = slopes.scores();
            scores[0] = hn::GetLane(hn::SumOfLanes(d, of_rating));
            scores[1] = hn::GetLane(hn::SumOfLanes(d, of_film));
            for (std::size_t j = 0; j < rated.count; ++j)
                scores[j + 2] = hn::GetLane(
                    hn::SumOfLanes(d, product(d, rated.w, row_of(tables.movies, rated.films[j], length), length)));
            slopes.take(d, rated.count + 2);
        }
        const float error = slopes.error(batch.ratings.ratings[i]);
        rated.g = slopes.of_rating(error);
        sum += static_cast<double>(error * error);
        for (std::size_t c = 0; c < whole; c += lanes)
            step_columns<watch>(d, rated, tables.movies, length, c, factor_steps);
        for (std::size_t c = whole; c < length; c += lanes)
            step_columns<watch>(d, rated, tables.movies, length, c, steps_of_columns(d, columns, c - whole));
    }
    return sum;
}

double learn(const SgdTables& tables, const SgdBatch& batch, const SgdRates& rates)
{
    if (tables.watch != nullptr)
        return learn_ratings<true>(tables, batch, rates);
    SgdRates without_watch = rates;
    without_watch.watch_bias_decay = 0.0F;  // d is behind the film's factors all the same
    return learn_ratings<false>(tables, batch, without_watch);
}

}  // namespace kinoscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace kinoscope::kernels {

HWY_EXPORT(learn);

double learn(const SgdTables& tables, const SgdBatch& batch, const SgdRates& rates)
{
    return HWY_DYNAMIC_DISPATCH(learn)(tables, batch, rates);
}

}  // namespace kinoscope::kernels
#endif
