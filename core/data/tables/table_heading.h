// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace kinoscope {

/// The heading of a table.
struct HeadingGuess {
    int rows = 0;                    ///< how many rows it takes; 0: there is none
    std::vector<std::string> names;  ///< one a column; may be empty
};

/// Looks for it in the table's first rows, of which most have `columns` fields. A heading has words where the rows
/// below have numbers, known words ("user_id", "Bewertung"), or texts that none of the rows repeats. It may have
/// several rows (Orange's three, a survey's two), and one name less than the rows have fields (R's row names).
HeadingGuess guess_heading(const std::vector<std::vector<std::string>>& rows, std::size_t columns);

}  // namespace kinoscope
