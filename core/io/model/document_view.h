// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace kinoscope {

/// How a run was looked at when it was saved. The defaults are a fresh window's.
struct DocumentView {
    int map_x = 0;                      ///< principal component to the right, from 0
    int map_y = 2;                      ///< and upwards
    int top_count = 40;                 ///< films with a label
    bool log_loss = false;              ///< the loss chart's scale
    std::optional<std::int64_t> film;   ///< id of the film that was picked
    std::string similarity = "cosine";  ///< how the closest films were looked for, as `name_of` says it
    int min_ratings = 20;               ///< among films with at least so many

    bool operator==(const DocumentView&) const = default;
};

}  // namespace kinoscope
