// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/model/json_fields.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"

#include <fmt/format.h>

namespace kinoscope {

namespace {

using nlohmann::json;

// One value, with what it takes to say where it is; the words are made only if they are needed.
struct Item {
    const JsonFields& fields;
    const json& value;
    const char* key;
    std::size_t position = 0;  // in the list `key`, from 1; 0 for the field itself

    [[noreturn]] void refuse(const std::string& found, const std::string& expected) const
    {
        const std::string where =
            position == 0 ? in_quotes(key) : fmt::format("item {} of {}", position, in_quotes(key));
        fields.refuse(fmt::format("{} in {} as {}", where, fields.place(), found), expected);
    }

    std::int64_t whole(std::int64_t low, std::int64_t high) const
    {
        const bool fits =
            value.is_number_integer() &&
            (!value.is_number_unsigned() ||
             value.get<std::uint64_t>() <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()));
        if (!fits || value.get<std::int64_t>() < low || value.get<std::int64_t>() > high)
            refuse(value.is_number() ? value.dump() : value.type_name(),
                   low == std::numeric_limits<std::int64_t>::min()
                       ? std::string("a whole number")
                       : fmt::format("a whole number from {} to {}", low, high));
        return value.get<std::int64_t>();
    }

    double number() const
    {
        if (!value.is_number())
            refuse(value.type_name(), "a number");
        return value.get<double>();
    }

    std::string text() const
    {
        if (!value.is_string())
            refuse(value.type_name(), "a text");
        if (has_control_characters(value.get_ref<const std::string&>()))
            refuse("a text with control characters", "a text for people");
        return value.get<std::string>();
    }

    const json& list() const
    {
        if (!value.is_array())
            refuse(value.type_name(), "a list");
        return value;
    }
};

/// `convert(Item)` of every value of the list `item`.
template <typename Convert>
auto converted(const Item& item, Convert convert)
{
    const json& list = item.list();
    std::vector<decltype(convert(item))> result;
    result.reserve(list.size());
    for (const json& value : list)
        result.push_back(convert(Item{item.fields, value, item.key, result.size() + 1}));
    return result;
}

}  // namespace

JsonFields::JsonFields(const json& value, std::string file, std::string place)
    : m_value(value), m_file(std::move(file)), m_place(std::move(place))
{
    if (!m_value.is_object())
        refuse(fmt::format("{} as {}", m_place, m_value.type_name()), "an object");
}

bool JsonFields::has(const char* key) const
{
    return m_value.contains(key);
}

JsonFields JsonFields::object(const char* key) const
{
    return {at(key), m_file, fmt::format("\"{}\" in {}", key, m_place)};
}

std::vector<JsonFields> JsonFields::objects(const char* key) const
{
    std::vector<JsonFields> result;
    for (const json& value : Item{*this, at(key), key}.list())
        result.emplace_back(value, m_file, fmt::format("item {} of \"{}\" in {}", result.size() + 1, key, m_place));
    return result;
}

bool JsonFields::flag(const char* key) const
{
    const json& value = at(key);
    if (!value.is_boolean())
        Item{*this, value, key}.refuse(value.type_name(), "true or false");
    return value.get<bool>();
}

double JsonFields::number(const char* key) const
{
    return Item{*this, at(key), key}.number();
}

std::int64_t JsonFields::whole(const char* key, std::int64_t low, std::int64_t high) const
{
    return Item{*this, at(key), key}.whole(low, high);
}

std::string JsonFields::text(const char* key) const
{
    return Item{*this, at(key), key}.text();
}

std::vector<std::int64_t> JsonFields::wholes(const char* key, std::int64_t low, std::int64_t high) const
{
    return converted(Item{*this, at(key), key}, [low, high](const Item& item) { return item.whole(low, high); });
}

std::vector<double> JsonFields::numbers(const char* key) const
{
    return converted(Item{*this, at(key), key}, [](const Item& item) { return item.number(); });
}

std::vector<std::string> JsonFields::texts(const char* key) const
{
    return converted(Item{*this, at(key), key}, [](const Item& item) { return item.text(); });
}

std::vector<std::vector<std::string>> JsonFields::text_lists(const char* key) const
{
    return converted(Item{*this, at(key), key},
                     [](const Item& item) { return converted(item, [](const Item& inner) { return inner.text(); }); });
}

std::vector<std::pair<std::string, std::string>> JsonFields::all_texts() const
{
    std::vector<std::pair<std::string, std::string>> result;
    for (const auto& [key, value] : m_value.items())
        result.emplace_back(key, Item{*this, value, key.c_str()}.text());
    return result;
}

void JsonFields::refuse(const std::string& found, const std::string& expected) const
{
    throw DataError(m_file, 0, 0, found, expected);
}

const json& JsonFields::at(const char* key) const
{
    const auto found = m_value.find(key);
    if (found == m_value.end())
        refuse(m_place, fmt::format("one with \"{}\" in it", key));
    return *found;
}

}  // namespace kinoscope
