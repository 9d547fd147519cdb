// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON that nobody vouches for.
#include "core/io/model/strict_json.h"

#include "tests/fuzz/check.h"
#include "tests/fuzz/target.h"

#include <cmath>
#include <string>

namespace kinoscope::fuzz {

namespace {

using nlohmann::json;

constexpr std::size_t most_values = 200;
constexpr int most_levels = 16;

/// How many values there are, itself among them. `level` is that of objects and lists: what is in one may lie deeper.
std::size_t count(const json& value, int level)
{
    require(!value.is_structured() || level <= most_levels, "JSON is 16 levels deep at most");
    require(!value.is_number_float() || std::isfinite(value.get<double>()), "numbers are finite");
    std::size_t values = 1;
    if (value.is_structured())
        for (const json& inner : value)
            values += count(inner, level + 1);
    return values;
}

}  // namespace

void test_one_input(std::string_view input)
{
    const auto value = accepted([&] { return parse_strict_json(input, "input.json", "header", most_values); });
    if (!value)
        return;
    require(count(*value, value->is_structured() ? 1 : 0) <= most_values, "there are no more values than allowed");
    const std::string text = value->dump();  // throws for what is not UTF-8
    const json again = parse_strict_json(text, "again.json", "header", most_values);
    require(again == *value && again.dump() == text, "JSON that was written is read as it was");
}

}  // namespace kinoscope::fuzz
