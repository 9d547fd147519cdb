// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace kinoscope {

/// Columns of a heading, from 0; −1 where none is named like that.
struct KnownColumns {
    int user = -1;
    int item = -1;
    int rating = -1;
    int title = -1;  ///< beside an item that is named as a number, such as movieId
    int time = -1;
};

/// By the words that headings use, in English, German, French and Spanish: "userId", "Name", "Schüler"; "item", "Film",
/// "Book title"; "rating", "Stars", "Note". Letters and digits alone count, in either case.
KnownColumns columns_by_name(const std::vector<std::string>& heading);

}  // namespace kinoscope
