// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/personal/personal_list.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kinoscope {

/// What the ratings of a list are worth on a data set's scale: both scales are laid end to end and mapped linearly. A
/// list's scale is its service's; else the data set's own, if the ratings fit in; else the smallest of 0.5 … 5, 0 … 5,
/// 1 … 10, 0 … 10 and 0 … 100 in which they do, if at least one in five needs it. A like is the value that
/// `like` says, a dislike as far from the other end.
struct ListScale {
    double low = 1.0;
    double high = 5.0;
    bool is_mapped = false;  ///< the list's scale is another than the data set's
    bool is_likes = false;   ///< the list has likes and dislikes, which count as
    double like = 0.0;       ///< this, as the data set keeps it, and as far from the other end
    /// By place in the list; as the data set keeps its ratings. Nothing where there is none or it is off the scale.
    std::vector<std::optional<double>> values;
    std::vector<std::size_t> off_scale;   ///< entries whose rating lies outside
    std::vector<std::size_t> unreadable;  ///< entries whose rating is none
};
ListScale scale_ratings(const PersonalList& list, const RatingScale& scale, std::optional<double> like = std::nullopt);

}  // namespace kinoscope
