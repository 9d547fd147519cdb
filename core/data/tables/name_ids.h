// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kinoscope {

/// Numbers names from 0 in the order in which they come, and gives them ids.
class NameIds {
public:
    std::int32_t find_or_add(std::string_view name);
    const std::vector<std::string>& names() const { return m_names; }  ///< row = number

    /// Whether the names are ids themselves: whole numbers, each written in one way only ("7" and not "007").
    bool ids_are_names() const;
    /// row = number; the names themselves or, where those are no ids, 1, 2, 3, …
    std::vector<std::int64_t> ids() const;
    /// 1, 2, 3, …
    std::vector<std::int64_t> numbers() const;

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    static constexpr std::size_t recent_names = 8192;  // a power of two

    std::vector<std::string> m_names;
    std::vector<std::int32_t> m_recent;  // by a quick hash: numbers that were asked for lately, −1 where there is none
    std::unordered_map<std::string, std::int32_t, Hash, std::equal_to<>> m_numbers;
};

}  // namespace kinoscope
