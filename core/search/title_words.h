// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// Finds films by words. Every word of the query must begin a word of the title as it is spoken, of the title as it is
/// filed, or the year, in any order; what `folded` takes away does not matter.
class TitleWords {
public:
    explicit TitleWords(const MovieTable& movies);

    /// MovieIndices, at most `limit`: titles that begin with the query, then the rest; within each the most rated
    /// first. Nothing for a query without a letter or digit.
    std::vector<int> find(std::string_view query, std::size_t limit) const;
    /// Those with every word of the query anywhere in a word, most rated first.
    std::vector<int> find_inside(std::string_view query, std::size_t limit) const;

    std::size_t size() const { return m_rows.size(); }
    /// MovieIndex of the film that is at `place` when the most rated is first.
    int row(std::size_t place) const { return m_rows[place]; }
    /// Its words: " the matrix 1999 matrix the 1999", first the title as it is spoken and the year.
    std::string_view text(std::size_t place) const;
    /// The title as it is spoken: "the matrix".
    std::string_view spoken(std::size_t place) const;

private:
    std::vector<int> find_folded(const std::string& query, std::size_t limit) const;
    void add(const Movie& movie);

    std::vector<int> m_rows;            ///< MovieIndex, most rated first
    std::string m_text;                 ///< the texts one after another, each with a line's end behind it
    std::vector<std::size_t> m_starts;  ///< of each text, in order of m_rows; one more for the end
    std::vector<std::size_t> m_spoken;  ///< length of the spoken title, the space before it included
    std::vector<std::size_t> m_filed;   ///< where the filed title begins in m_text
};

}  // namespace kinoscope
