// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kinoscope {

/// A film, or all of a genre, in a blend.
struct ViewBlendTerm {
    std::optional<std::int64_t> film;  ///< its id; without one it is the genre
    std::string genre;
    bool minus = false;

    bool operator==(const ViewBlendTerm&) const = default;
};
inline constexpr std::size_t most_blend_terms = 8;

/// How a run was looked at when it was saved. The defaults are a fresh window's.
struct DocumentView {
    std::string map_picture;             ///< how films were laid out, "components" or "neighbours"; empty: as is usual
    int map_x = 0;                       ///< principal component to the right, from 0
    int map_y = 2;                       ///< and upwards
    int top_count = 40;                  ///< films with a label
    bool log_loss = false;               ///< the loss chart's scale
    std::optional<std::int64_t> film;    ///< id of the film that was picked
    std::string similarity = "cosine";   ///< how the closest films were looked for, as `name_of` says it
    int min_ratings = 20;                ///< among films with at least so many
    std::vector<std::int64_t> selected;  ///< ids of the films that were selected as a group
    bool only_selected = false;          ///< and no others were to be seen
    std::vector<ViewBlendTerm> blend;    ///< `most_blend_terms` at most

    bool operator==(const DocumentView&) const = default;
};

}  // namespace kinoscope
