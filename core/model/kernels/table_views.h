// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace kinoscope {

/// One embedding table where it lies in the CPU's memory: rows × columns float32, row-major. Without gaps between the
/// rows, which Adam's kernels need, unless `stride` is greater than `columns`.
struct TableView {
    float* data = nullptr;
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t stride = columns;  ///< floats from a row's beginning to the next one's

    std::size_t size() const { return rows * columns; }
    float* row(std::int32_t index) const { return data + static_cast<std::size_t>(index) * stride; }
};

/// The model's four tables and how its predictions lie on the scale, for code that reads and writes them in place.
struct TableViews {
    TableView user_factors;   ///< n_users × k
    TableView user_bias;      ///< n_users × 1
    TableView movie_factors;  ///< n_movies × k
    TableView movie_bias;     ///< n_movies × 1
    float low = 0.0F;         ///< predictions lie in (low, high)
    float high = 5.5F;
    float offset = 0.0F;  ///< is added to every u·m + b_u + b_m
};

/// Ratings to predict or to learn from, as columns of equal length.
struct RatingBatch {
    std::span<const std::int32_t> users;
    std::span<const std::int32_t> movies;
    std::span<const float> ratings;

    std::size_t size() const { return ratings.size(); }
};

}  // namespace kinoscope
