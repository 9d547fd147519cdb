// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kinoscope::ui {

/// A text, and what is said in its place.
struct TextRow {
    std::string_view source;
    const char* text;
};

/// Finds what is said in place of texts. Row by row they are known at compile time, and stay.
class TextTable {
public:
    explicit TextTable(std::span<const TextRow> rows) : m_rows(rows)
    {
        for (const TextRow& row : rows)
            m_by_source.emplace(row.source, row.text);
    }

    /// Null where `source` is said as it is.
    const char* find(std::string_view source) const
    {
        const auto found = m_by_source.find(source);
        return found == m_by_source.end() ? nullptr : found->second;
    }

    std::vector<std::string_view> sources() const
    {
        std::vector<std::string_view> all;
        all.reserve(m_rows.size());
        for (const TextRow& row : m_rows)
            all.push_back(row.source);
        return all;
    }

private:
    std::span<const TextRow> m_rows;
    std::unordered_map<std::string_view, const char*> m_by_source;
};

}  // namespace kinoscope::ui
