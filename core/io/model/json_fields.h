// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kinoscope {

/// The fields of a JSON object from outside. Every function throws DataError about `file`, with what was found at
/// `place` and what was expected, if the field is missing, of another type or out of range.
class JsonFields {
public:
    /// Keeps a reference to `value`, which must be an object.
    JsonFields(const nlohmann::json& value, std::string file, std::string place);

    bool has(const char* key) const;
    JsonFields object(const char* key) const;
    std::vector<JsonFields> objects(const char* key) const;
    bool flag(const char* key) const;
    double number(const char* key) const;
    std::int64_t whole(const char* key, std::int64_t low = std::numeric_limits<std::int64_t>::min(),
                       std::int64_t high = std::numeric_limits<std::int64_t>::max()) const;
    /// Without control characters.
    std::string text(const char* key) const;

    std::vector<std::int64_t> wholes(const char* key, std::int64_t low = std::numeric_limits<std::int64_t>::min(),
                                     std::int64_t high = std::numeric_limits<std::int64_t>::max()) const;
    std::vector<double> numbers(const char* key) const;
    std::vector<std::string> texts(const char* key) const;
    std::vector<std::vector<std::string>> text_lists(const char* key) const;

    /// Every field as a text, by key.
    std::vector<std::pair<std::string, std::string>> all_texts() const;

    [[noreturn]] void refuse(const std::string& found, const std::string& expected) const;
    const std::string& place() const { return m_place; }

private:
    const nlohmann::json& at(const char* key) const;

    const nlohmann::json& m_value;
    std::string m_file;
    std::string m_place;
};

}  // namespace kinoscope
