// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kinoscope {

/// What the cells of a column have in common, by some thousand rows from all over the file.
class ColumnProfile {
public:
    void see(std::string_view cell);
    /// A part of the file was left out between the cell before and the next.
    void jump() { m_has_last = false; }

    std::int64_t cells() const { return m_filled + m_missing; }
    std::int64_t filled() const { return m_filled; }    ///< neither empty nor NA
    std::int64_t numbers() const { return m_numbers; }  ///< of the filled ones
    std::int64_t wholes() const { return m_wholes; }
    double lowest() const { return m_lowest; }  ///< of the numbers
    double highest() const { return m_highest; }
    std::size_t distinct() const { return m_counts.size(); }  ///< as far as `most_distinct`
    bool is_numeric() const { return m_filled > 0 && m_numbers * 10 >= m_filled * 9; }
    /// Every value in one run: the rows are sorted by the column. Not so for columns of one value.
    bool follows_rows() const
    {
        return distinct() > 1 && !is_unique() && m_changes + 1 == static_cast<std::int64_t>(distinct()) + m_jumps;
    }
    bool is_unique() const { return static_cast<std::int64_t>(distinct()) == m_filled; }
    /// Whole numbers that go up by one from row to row.
    bool counts_rows() const { return m_filled > 2 && m_steps_by_one + 1 + m_jumps >= m_filled && is_unique(); }
    /// Of the filled cells, each text once.
    const std::unordered_map<std::string, std::int64_t>& counts() const { return m_counts; }
    /// A few of the filled cells in their order.
    const std::vector<std::string>& samples() const { return m_samples; }
    double mean_length() const
    {
        return m_filled == 0 ? 0.0 : static_cast<double>(m_bytes) / static_cast<double>(m_filled);
    }

private:
    std::unordered_map<std::string, std::int64_t> m_counts;
    std::vector<std::string> m_samples;
    std::string m_last;
    double m_last_number = 0.0;
    bool m_has_last = false;
    std::int64_t m_filled = 0;
    std::int64_t m_missing = 0;
    std::int64_t m_numbers = 0;
    std::int64_t m_wholes = 0;
    std::int64_t m_changes = 0;
    std::int64_t m_jumps = 0;
    std::int64_t m_steps_by_one = 0;
    std::int64_t m_bytes = 0;
    double m_lowest = 0.0;
    double m_highest = 0.0;
};

}  // namespace kinoscope
