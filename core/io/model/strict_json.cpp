// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/model/strict_json.h"

#include "core/data/data_error.h"

#include <fmt/format.h>

#include <unordered_set>
#include <vector>

namespace kinoscope {

namespace {

constexpr std::size_t max_depth = 16;

/// Watches the parser from inside, so that a bad text is refused before it has taken memory.
class Watch {
public:
    Watch(const std::string& file, const std::string& place, std::size_t max_values)
        : m_file(file), m_place(place), m_max_values(max_values)
    {
    }

    void see(nlohmann::json::parse_event_t event, const nlohmann::json& value)
    {
        using Event = nlohmann::json::parse_event_t;
        switch (event) {
        case Event::object_start:
        case Event::array_start:
            count();
            if (m_keys.size() == max_depth)
                throw DataError(m_file, 0, 0, m_place + " nested more than 16 levels deep", "at most 16");
            m_keys.emplace_back();
            break;
        case Event::object_end:
        case Event::array_end: m_keys.pop_back(); break;
        case Event::key:
            if (!m_keys.back().insert(value.get<std::string>()).second)
                throw DataError(
                    m_file, 0, 0,
                    fmt::format("{} twice in the {}", in_quotes(value.get_ref<const std::string&>()), m_place),
                    "it once");
            break;
        case Event::value: count(); break;
        }
    }

private:
    void count()
    {
        if (++m_values > m_max_values)
            throw DataError(m_file, 0, 0, fmt::format("more than {} values in the {}", m_max_values, m_place), "fewer");
    }

    const std::string& m_file;
    const std::string& m_place;
    std::size_t m_max_values;
    std::size_t m_values = 0;
    std::vector<std::unordered_set<std::string>> m_keys;  // of every object or list that is open
};

}  // namespace

nlohmann::json parse_strict_json(std::string_view text, const std::string& file, const std::string& place,
                                 std::size_t max_values)
{
    // The parser takes a NUL for the end of the text and would let anything follow it.
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos)
        throw DataError(file, 0, 0, fmt::format("a NUL at byte {} of the {}", nul + 1, place), "JSON");
    Watch watch(file, place, max_values);
    try {
        return nlohmann::json::parse(text, [&watch](int, nlohmann::json::parse_event_t event, nlohmann::json& value) {
            watch.see(event, value);
            return true;
        });
    } catch (const nlohmann::json::parse_error& error) {
        throw DataError(file, 0, 0, fmt::format("a mistake at byte {} of the {}", error.byte, place),
                        "JSON in valid UTF-8");
    } catch (const nlohmann::json::exception&) {
        throw DataError(file, 0, 0, "a number in the " + place + " that is too large", "a finite number");
    }
}

}  // namespace kinoscope
