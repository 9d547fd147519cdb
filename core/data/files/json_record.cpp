// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/json_record.h"

#include <algorithm>

namespace kinoscope {

namespace {

constexpr std::size_t deepest_level = 16;
constexpr std::size_t most_fields = 10'000;
constexpr std::size_t longest_value = 256;
constexpr std::size_t kept_of_longer = 64;
constexpr std::size_t longest_path = 1000;

/// The beginning of a text, whole letters.
std::string_view beginning_of_value(std::string_view text, std::size_t size)
{
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xc0U) == 0x80U)
        --size;
    return text.substr(0, size);
}

}  // namespace

bool JsonRecords::number_float(number_float_t /*number*/, const string_t& text)
{
    return value(text);
}

bool JsonRecords::binary(binary_t& /*bytes*/)
{
    return stop(Problem::broken);  // JSON has none
}

void JsonRecords::begin_text()
{
    m_levels.clear();
    m_path.clear();
    m_row.assign(m_row.size(), {});
    m_lists = 0;
    m_problem = Problem::none;
}

bool JsonRecords::stop(Problem problem)
{
    m_problem = problem;
    return false;
}

std::size_t JsonRecords::column()
{
    const auto [found, is_new] = m_columns.emplace(m_path, m_heading.size());
    if (is_new)
        m_heading.push_back(m_path);
    m_row.resize(std::max(m_row.size(), found->second + 1));
    return found->second;
}

bool JsonRecords::value(std::string_view text)
{
    if (deep() == 0 || m_levels.size() == 0)
        return stop(Problem::no_object);
    if (m_heading.size() > most_fields || m_path.size() > longest_path)
        return stop(Problem::too_many_fields);
    std::string& cell = m_row[column()];
    const std::size_t inside_lists = m_lists - (m_list ? 1 : 0);
    if (inside_lists == 0)
        cell.clear();
    if (inside_lists > 0 && !cell.empty() && cell.size() < longest_value && !text.empty())
        cell += '|';
    if (cell.size() < longest_value)
        cell += text.size() > longest_value ? std::string(beginning_of_value(text, kept_of_longer)) + "…"
                                            : std::string(text);
    return true;
}

bool JsonRecords::start_object(std::size_t /*size*/)
{
    if (m_list && m_levels.empty())
        return stop(Problem::no_object);
    if (deep() >= deepest_level)
        return stop(Problem::too_deep);
    m_levels.push_back({false, m_path.size()});
    return true;
}

bool JsonRecords::key(string_t& name)
{
    m_path.resize(m_levels.back().path);
    if (!m_path.empty())
        m_path += '.';
    m_path += name;
    return true;
}

bool JsonRecords::end_object()
{
    m_path.resize(m_levels.back().path);
    m_levels.pop_back();
    if (deep() > 0)
        return true;
    m_cells.add_row(m_row);
    m_row.assign(m_row.size(), {});
    m_full = m_cells.rows() >= m_most_rows;
    return !m_full;
}

bool JsonRecords::start_array(std::size_t /*size*/)
{
    if (m_list ? m_levels.size() == 1 : m_levels.empty())
        return stop(Problem::no_object);
    if (m_levels.size() > deepest_level)
        return stop(Problem::too_deep);
    m_levels.push_back({true, m_path.size()});
    ++m_lists;
    return true;
}

bool JsonRecords::end_array()
{
    m_path.resize(m_levels.back().path);
    m_levels.pop_back();
    --m_lists;
    return true;
}

bool JsonRecords::parse_error(std::size_t /*position*/, const std::string& /*token*/,
                              const nlohmann::detail::exception& /*error*/)
{
    return stop(Problem::broken);
}

}  // namespace kinoscope
