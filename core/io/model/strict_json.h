// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace kinoscope {

/// JSON from a file that nobody vouches for: valid UTF-8, no key twice in an object, at most 16 levels deep, at most
/// `max_values` values (each takes many times the memory of its text), nothing after the end. `place` names the text in
/// messages: "header". Throws DataError about `file`, and no other exception but std::bad_alloc.
nlohmann::json parse_strict_json(std::string_view text, const std::string& file, const std::string& place,
                                 std::size_t max_values);

}  // namespace kinoscope
