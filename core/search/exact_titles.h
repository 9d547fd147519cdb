// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace kinoscope {

/// Finds films by their whole title, with or without its year in parentheses and its article in front; what `folded`
/// takes away does not matter. Keeps a reference to the films.
class ExactTitles {
public:
    explicit ExactTitles(const MovieTable& movies);

    /// MovieIndices, ascending. A year that was typed in parentheses rules out films of another one.
    std::vector<int> find(std::string_view query) const;

private:
    struct Entry {
        std::uint64_t hash;  ///< of a form of the title
        int row;
    };

    std::vector<int> rows_of(std::string_view form) const;
    std::vector<int> rows_of_signs(std::string_view query) const;
    std::vector<int> of_the_year(std::vector<int> rows, int year) const;

    const MovieTable& m_movies;
    std::vector<Entry> m_entries;  ///< by hash
};

}  // namespace kinoscope
