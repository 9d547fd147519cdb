// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// Columns of one person's list by what they are, from 0; −1: there is none.
struct ListColumns {
    int title = -1;
    int year = -1;
    int rating = -1;
    int imdb = -1;
    int key = -1;
    int kind = -1;    ///< "movie", "show": films alone are taken
    int person = -1;  ///< who rated: a list is of one

    /// Whether the heading is one at all.
    bool complete() const { return (title >= 0 || imdb >= 0 || key >= 0) && rating >= 0; }
};

/// By the names in a heading.
ListColumns list_columns(const std::vector<std::string>& heading);

/// Whether an entry of that kind is a film: what a column such as IMDb's "Title Type" says.
bool is_film_kind(std::string_view kind);

}  // namespace kinoscope
