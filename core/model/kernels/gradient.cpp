// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kernels/gradient.h"

#include <cstddef>
#include <vector>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/model/kernels/gradient.cpp"
#include <hwy/foreach_target.h>  // must come before highway.h

#include "core/model/kernels/rows-inl.h"
#include "core/model/kernels/sigmoid-inl.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace kinoscope::HWY_NAMESPACE {

// Before the sigmoid: z[i] = u·m + b_u + b_m + offset. An offset of 0 changes no bit of the sum.
void scores(const TableViews& tables, const std::int32_t* users, const std::int32_t* movies, std::size_t count,
            float* z)
{
    const std::size_t k = tables.user_factors.columns;
    for (std::size_t i = 0; i < count; ++i) {
        if (i + ratings_asked_ahead < count)
            prefetch_pair(tables, users[i + ratings_asked_ahead], movies[i + ratings_asked_ahead]);
        z[i] = dot(tables.user_factors.row(users[i]), tables.movie_factors.row(movies[i]), k) +
               (*tables.user_bias.row(users[i]) + *tables.movie_bias.row(movies[i])) + tables.offset;
    }
}

void predict(const TableViews& tables, const std::int32_t* users, const std::int32_t* movies, std::size_t count,
             float* predicted)
{
    scores(tables, users, movies, count, predicted);
    in_vectors(count, [&](std::size_t i, auto d) HWY_ATTR {
        const auto s = sigmoid(d, hn::LoadU(d, predicted + i));
        hn::StoreU(hn::MulAdd(s, hn::Set(d, tables.high - tables.low), hn::Set(d, tables.low)), d, predicted + i);
    });
}

// With p = s · range + low and s = sigmoid(z): d(p − r)² / dz = 2 (p − r) · range · s (1 − s).
void error_slopes(const TableViews& tables, const RatingBatch& batch, float* slopes, float* squares)
{
    const std::size_t count = batch.size();
    const float* ratings = batch.ratings.data();
    const float range = tables.high - tables.low;
    const float factor = 2.0F * range / static_cast<float>(count);
    scores(tables, batch.users.data(), batch.movies.data(), count, slopes);
    in_vectors(count, [&](std::size_t i, auto d) HWY_ATTR {
        const auto s = sigmoid(d, hn::LoadU(d, slopes + i));
        const auto predicted = hn::MulAdd(s, hn::Set(d, range), hn::Set(d, tables.low));
        const auto error = hn::Sub(predicted, hn::LoadU(d, ratings + i));
        const auto steepness = hn::Mul(s, hn::Sub(hn::Set(d, 1.0F), s));
        hn::StoreU(hn::Mul(hn::Mul(error, hn::Set(d, factor)), steepness), d, slopes + i);
        hn::StoreU(hn::Mul(error, error), d, squares + i);
    });
}

void add_gradients(const TableViews& tables, const RatingBatch& batch, const float* slopes,
                   const std::int32_t* user_row, const std::int32_t* movie_row, const TableViews& gradients)
{
    const std::size_t k = tables.user_factors.columns;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (i + ratings_asked_ahead < batch.size())
            prefetch_pair(gradients, user_row[i + ratings_asked_ahead], movie_row[i + ratings_asked_ahead]);
        const float slope = slopes[i];
        add_scaled(gradients.user_factors.row(user_row[i]), tables.movie_factors.row(batch.movies[i]), slope, k);
        add_scaled(gradients.movie_factors.row(movie_row[i]), tables.user_factors.row(batch.users[i]), slope, k);
        *gradients.user_bias.row(user_row[i]) += slope;
        *gradients.movie_bias.row(movie_row[i]) += slope;
    }
}

}  // namespace kinoscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace kinoscope::kernels {

HWY_EXPORT(predict);
HWY_EXPORT(error_slopes);
HWY_EXPORT(add_gradients);

void predict(const TableViews& tables, std::span<const std::int32_t> users, std::span<const std::int32_t> movies,
             std::span<float> predicted)
{
    HWY_DYNAMIC_DISPATCH(predict)(tables, users.data(), movies.data(), predicted.size(), predicted.data());
}

double error_slopes(const TableViews& tables, const RatingBatch& batch, std::span<float> slopes)
{
    thread_local std::vector<float> squares;
    squares.resize(batch.size());
    HWY_DYNAMIC_DISPATCH(error_slopes)(tables, batch, slopes.data(), squares.data());
    double sum = 0.0;
    for (const float square : squares)
        sum += static_cast<double>(square);
    return sum / static_cast<double>(batch.size());
}

void add_gradients(const TableViews& tables, const RatingBatch& batch, std::span<const float> slopes,
                   std::span<const std::int32_t> user_row, std::span<const std::int32_t> movie_row,
                   const TableViews& gradients)
{
    HWY_DYNAMIC_DISPATCH(add_gradients)(tables, batch, slopes.data(), user_row.data(), movie_row.data(), gradients);
}

}  // namespace kinoscope::kernels
#endif
