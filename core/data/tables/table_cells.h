// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"
#include "core/data/read_control.h"
#include "core/data/tables/name_ids.h"
#include "core/data/tables/table_guess.h"
#include "core/data/tables/table_plan.h"
#include "core/data/values/rating_values.h"
#include "core/data/values/table_time.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

struct TableText;

/// A cell with a rating, or what stands in its place.
struct TableCell {
    std::int32_t user = 0;   ///< of TableCells::users
    std::int32_t item = 0;   ///< of TableCells::items
    std::int32_t text = 0;   ///< of TableCells::texts
    std::uint32_t time = 0;  ///< seconds since 1970; 0: unknown
    std::int32_t line = 0;
};

/// What a part of a table is left out for, and where it was met first.
struct LeftOut {
    std::int64_t count = 0;
    std::string first;
};

/// The cells of one table or two, with their texts numbered: 25 million ratings are written in ten ways.
class TableCells {
public:
    /// All rows of `table`. Throws ReadStopped.
    void add(const TableText& table, const TableGuess& guess, const TablePlan& plan, const ReadControl& control);

    const NameIds& users() const { return m_users; }
    const NameIds& items() const { return m_items; }
    const NameIds& texts() const { return m_texts; }
    const std::vector<std::string>& titles() const { return m_titles; }  ///< row = item, as far as there are any
    const Column<TableCell>& cells() const { return m_cells; }
    /// Where the cells of each table begin, and what messages call it.
    struct File {
        std::string name;
        std::size_t first_cell = 0;
    };
    const std::vector<File>& files() const { return m_files; }
    bool has_times() const { return m_has_times; }
    /// Empty cells, whether they are listed in `cells()` or not.
    std::int64_t empty_cells() const { return m_empty_cells; }

    std::map<std::string, LeftOut> left_out;     ///< rows without a rating, by the reason
    std::map<std::string, LeftOut> partly_read;  ///< rows with a rating that lack something else

private:
    struct Reader;

    void leave_out(const char* reason, std::int64_t line);

    NameIds m_users;
    NameIds m_items;
    NameIds m_texts;
    std::vector<std::string> m_titles;
    Column<TableCell> m_cells;
    std::vector<File> m_files;
    std::int64_t m_empty_cells = 0;
    bool m_has_times = false;
};

}  // namespace kinoscope
