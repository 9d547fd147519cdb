// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// Reads times as tables have them: seconds, milliseconds or microseconds since 1970, ISO 8601 (with an offset or
/// without: then UTC), and days like 05/01/2026, 1.5.2026 with or without an hour. Which of day and month comes first
/// is learned from the column: where nothing decides it, the month before a slash and the day before a point.
class TimeReader {
public:
    TimeReader() = default;
    /// Learns from some of the column's texts.
    explicit TimeReader(const std::vector<std::string>& texts);

    /// Seconds since 1970, from 1 to the year 2106; nothing for anything else.
    std::optional<std::uint32_t> read(std::string_view text) const;

private:
    std::optional<std::int64_t> read_date(std::string_view text) const;

    std::optional<bool> m_day_first;
};

}  // namespace kinoscope
