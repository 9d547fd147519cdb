// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace kinoscope {

/// What else a data set knows of its items: a column of their list, or what links.csv and tags.csv say.
struct ItemColumn {
    enum class Kind { number, year, word, list };

    std::string name;  ///< as in the heading: "director", "imdbId"
    Kind kind = Kind::word;
    std::vector<std::string> cells;  ///< row = MovieIndex; as written, the entries of a list with | between them

    bool operator==(const ItemColumn&) const = default;
};

/// More is no list of items but something else, and is left out.
inline constexpr std::size_t most_item_columns = 64;
inline constexpr std::size_t most_item_cells = 8'000'000;                      ///< as many as a model file may hold
inline constexpr std::size_t most_item_column_bytes = std::size_t{64} << 20U;  ///< of all cells together

}  // namespace kinoscope
