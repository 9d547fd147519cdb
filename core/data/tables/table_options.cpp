// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_options.h"

#include "core/data/text/fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace kinoscope {

namespace {

constexpr std::string_view between = "; ";
constexpr std::string_view encoding_key = "encoding=";
constexpr std::string_view sheet_key = "sheet=";
constexpr std::string_view missing_key = "missing=";
constexpr std::string_view low_key = "low-is-good=";
constexpr std::string_view items_key = "items=";
constexpr std::string_view movies_key = "movies=";
constexpr std::string_view hide_key = "hide-names";

std::optional<std::string_view> value_behind(std::string_view line, std::string_view key)
{
    return line.starts_with(key) ? std::optional(line.substr(key.size())) : std::nullopt;
}

/// A sheet's name may hold what stands between two options.
std::string escaped(std::string_view name)
{
    std::string text;
    for (const char c : name)
        text += c == ';' ? "%3B" : c == '%' ? "%25" : std::string(1, c);
    return text;
}

std::string without_escapes(std::string_view text)
{
    std::string name(text);
    for (std::size_t at = name.find('%'); at != std::string::npos; at = name.find('%', at + 1))
        name.replace(at, 3, name.substr(at, 3) == "%3B" ? ";" : "%");
    return name;
}

void parse_part(TableOptions& options, std::string_view part, bool first)
{
    if (first)
        options.columns = part.empty() ? std::nullopt : std::optional(parse_columns(part));
    else if (const auto encoding = value_behind(part, encoding_key))
        options.encoding = *encoding;
    else if (const auto sheet = value_behind(part, sheet_key))
        options.sheet = without_escapes(*sheet);
    else if (const auto missing = value_behind(part, missing_key))
        options.missing = parse_missing(*missing);
    else if (const auto low = value_behind(part, low_key))
        options.low_is_good = *low == "yes";
    else if (const auto items = value_behind(part, items_key))
        options.items = *items;
    else if (part == hide_key)
        options.hide_names = true;
    else
        throw std::invalid_argument(fmt::format("The option {} of a table is unknown.", part));
}

}  // namespace

std::vector<std::string> parse_missing(std::string_view text)
{
    std::vector<std::string> markers;
    for (const std::string_view marker : split_fields(text, ','))
        if (!marker.empty())
            markers.emplace_back(marker);
    return markers;
}

std::string text_of(const TableOptions& options)
{
    std::string text = options.columns ? text_of(*options.columns) : std::string();
    const auto add = [&text](std::string_view key, std::string_view value) {
        text += fmt::format("{}{}{}", between, key, value);
    };
    if (!options.encoding.empty())
        add(encoding_key, options.encoding);
    if (!options.sheet.empty())
        add(sheet_key, escaped(options.sheet));
    if (options.missing)
        add(missing_key, fmt::format("{}", fmt::join(*options.missing, ",")));
    if (options.low_is_good)
        add(low_key, *options.low_is_good ? "yes" : "no");
    if (!options.items.empty())
        add(items_key, options.items);
    if (options.hide_names)
        add(hide_key, "");
    if (!options.movies.empty())
        add(movies_key, options.movies);
    return text;
}

TableOptions parse_table_options(std::string_view text)
{
    TableOptions options;
    const std::string movies_part = fmt::format("{}{}", between, movies_key);
    if (const std::size_t movies = text.find(movies_part); movies != std::string_view::npos) {
        options.movies = text.substr(movies + movies_part.size());  // a path may hold anything
        text = text.substr(0, movies);
    }
    for (bool first = true; first || !text.empty(); first = false) {
        const std::size_t end = std::min(text.find(between), text.size());
        parse_part(options, text.substr(0, end), first);
        text.remove_prefix(std::min(end + between.size(), text.size()));
    }
    return options;
}

}  // namespace kinoscope
