// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/kernels/table_views.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kinoscope {

/// The ratings of one epoch as columns, in the order in which they are learned from.
class EpochColumns {
public:
    /// Copies `rows` of `ratings`, in that order.
    void gather(const RatingTable& ratings, std::span<const std::int32_t> rows);
    /// Ratings [first, first + count). Valid until the next gather().
    RatingBatch batch(std::size_t first, std::size_t count) const;

private:
    std::vector<std::int32_t> m_users;
    std::vector<std::int32_t> m_movies;
    std::vector<float> m_ratings;
};

}  // namespace kinoscope
