// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/files/cell_text.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace kinoscope {

/// JSON objects as rows of a table, fed by nlohmann's parser. A column a field: those of an object inside are called
/// "user.name", what stands in a list is joined by |. Texts of more than 256 bytes, which are no ids, are cut.
class JsonRecords : public nlohmann::json::json_sax_t {
public:
    /// `list`: the objects are the entries of one list.
    JsonRecords(const std::string& file, bool list, std::int64_t most_rows)
        : m_list(list), m_most_rows(most_rows), m_cells(file)
    {
    }

    /// Why parsing came to an end before the text did: nothing if it is not the caller's business.
    enum class Problem { none, broken, no_object, too_deep, too_many_fields };
    Problem problem() const { return m_problem; }
    bool is_full() const { return m_full; }  ///< as many rows as were wanted
    /// An empty line.
    void add_empty() { m_cells.add_empty_rows(1); }
    std::int64_t rows() const { return m_cells.rows(); }
    /// Another text, after one that was broken off.
    void begin_text();

    const std::vector<std::string>& heading() const { return m_heading; }
    std::string take_text() { return m_cells.take(m_heading); }

    bool null() override { return value({}); }
    bool boolean(bool truth) override { return value(truth ? "TRUE" : "FALSE"); }
    bool number_integer(number_integer_t number) override { return value(std::to_string(number)); }
    bool number_unsigned(number_unsigned_t number) override { return value(std::to_string(number)); }
    bool number_float(number_float_t number, const string_t& text) override;
    bool string(string_t& text) override { return value(text); }
    bool binary(binary_t& bytes) override;
    bool start_object(std::size_t size) override;
    bool key(string_t& name) override;
    bool end_object() override;
    bool start_array(std::size_t size) override;
    bool end_array() override;
    bool parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& error) override;

private:
    bool value(std::string_view text);
    bool stop(Problem problem);
    std::size_t deep() const { return m_levels.size() - (m_list ? 1 : 0); }
    std::size_t column();

    struct Level {
        bool list = false;
        std::size_t path = 0;  // size of m_path outside of it
    };

    const bool m_list;
    const std::int64_t m_most_rows;
    CellText m_cells;
    std::vector<std::string> m_heading;
    std::unordered_map<std::string, std::size_t> m_columns;  // by heading
    std::vector<std::string> m_row;
    std::vector<Level> m_levels;
    std::string m_path;  // "user.name"
    std::size_t m_lists = 0;
    Problem m_problem = Problem::none;
    bool m_full = false;
};

}  // namespace kinoscope
