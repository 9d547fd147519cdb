// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace kinoscope {

/// The text without spaces at both ends.
std::string_view trimmed(std::string_view text);
/// A finite number as people write it in tables: "4", "-3.5", "3,5", " .5 "; one decimal point or comma, no exponent.
std::optional<double> parse_decimal(std::string_view text);
/// As parse_whole, spaces at both ends left aside.
std::optional<std::int64_t> parse_whole_number(std::string_view text);

}  // namespace kinoscope
