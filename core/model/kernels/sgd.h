// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kernels/table_views.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace kinoscope::kernels {

// Rows of k factors have the biases behind them, as factors whose counterparts are 1 or 0, so that the product of two
// rows is the score with its biases, and a step on a row is a step on them too:
//     person's row       factors u | b_u | 1   | 0 | 0
//     film's row         factors m | 1   | b_m | 1 | d
//     person's, watched  factors w | 0   | 0   | c | 1
// Then u·m + b_u + b_m and w·m + c + d are single products. Zeros fill a row up to whole vectors.
inline constexpr std::size_t user_bias_column = 0;  ///< columns behind the factors
inline constexpr std::size_t movie_bias_column = 1;
inline constexpr std::size_t watch_user_bias_column = 2;
inline constexpr std::size_t watch_movie_bias_column = 3;
inline constexpr std::size_t bias_column_count = 4;
inline constexpr std::size_t row_lanes = 16;  ///< a row's length is a multiple, and it begins on a cache line

/// Floats in a row of k factors.
constexpr std::size_t row_length(std::size_t factors)
{
    return (factors + bias_column_count + row_lanes - 1) / row_lanes * row_lanes;
}

/// Tables of such rows, and how predictions lie on the scale.
struct SgdTables {
    float* users = nullptr;   ///< n_users × row_length(k)
    float* movies = nullptr;  ///< n_movies × row_length(k)
    float* watch = nullptr;   ///< n_users × row_length(k); null without co-watch
    std::size_t factors = 0;  ///< k
    float low = 0.0F;
    float high = 5.5F;
    float offset = 0.0F;
};

/// Step sizes, and L2 for each rating that a row is learned from.
struct SgdRates {
    float factors = 0.0F;
    float biases = 0.0F;
    float user_decay = 0.0F;
    float movie_decay = 0.0F;
    float bias_decay = 0.0F;
    float watch_decay = 0.0F;  ///< of w
    float watch_bias_decay = 0.0F;
    float watch_weight = 0.0F;
};

/// Ratings to learn from, and for each the films drawn as not watched: those of rating i are
/// not_watched[first[i]] … not_watched[first[i + 1] − 1], at most most_negatives, none of which the person has rated.
/// Without co-watch `first` is empty.
struct SgdBatch {
    RatingBatch ratings;
    std::span<const std::uint32_t> first;  ///< one longer than the ratings
    std::span<const std::int32_t> not_watched;
};
inline constexpr std::size_t most_negatives = 100;

/// Learns from the ratings one after the other. With z = offset + u·m + b_u + b_m, p = low + (high − low)·sigmoid(z)
/// and g = d(p − r)² / dz:
///     u −= rate · (g m + decay u),  m −= rate · (g u + decay m),  b_u and b_m −= bias rate · (g + decay b);
/// and with h_j = weight · (sigmoid(w·m_j + c + d_j) − y_j) for the film itself (y = 1) and each film not watched (0):
///     m_j −= rate · h_j w,  d_j and c −= bias rate · h_j,  w −= rate · (Σ h_j m_j + decay w),
/// all from the values before the rating. Returns the sum of the (p − r)² before each.
double learn(const SgdTables& tables, const SgdBatch& batch, const SgdRates& rates);

/// The same where there are no ratings, but pairs of a person and a film, with weights v in their place. With
/// z_j = u·m_j + b_u + b_j and h_j = v · (sigmoid(z_j) − y_j), for the pair's film (y = 1) and each film not watched
/// (0):
///     m_j −= rate · h_j u,  b_j and b_u −= bias rate · h_j,  u −= rate · (Σ h_j m_j + decay u),
/// and for the pair's own film also m −= rate · decay m, all from the values before the pair. Of `tables`, people and
/// films are read and written; of `rates` factors, biases and the first three decays. Returns the sum over pairs of
/// v · the mean over its films of the logistic loss −log(y = 1 ? sigmoid(z) : 1 − sigmoid(z)).
double learn_pairs(const SgdTables& tables, const SgdBatch& batch, const SgdRates& rates);

}  // namespace kinoscope::kernels
