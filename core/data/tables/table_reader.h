// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/read_control.h"
#include "core/data/tables/table_columns.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace kinoscope {

/// Anybody's own ratings: a table (CSV, TSV) with a column for who rated, what was rated and how. Delimiter, encoding,
/// heading, decimal comma and scale are found out; without `columns` those are too, which must then be named so that
/// they are known. Names become ids from 1 in the order in which they come; where all are whole numbers, those are the
/// ids. Rows without a person, an item or a rating are left out and counted. Layout: "table: user=…,item=…,rating=…".
///
/// Throws DataError about the file, with the line: a table larger than `table_limits`, a row of another width, a rating
/// that is no number from 0 to a million, ratings that are all the same. Throws ReadStopped.
Dataset read_table(const std::filesystem::path& path, const std::optional<TableColumns>& columns,
                   const ReadControl& control = {});

/// The same of bytes that are there already; `file` is what messages call them.
Dataset parse_table(std::string_view bytes, const std::string& file, const std::optional<TableColumns>& columns,
                    const ReadControl& control = {});

/// The columns that `layout` of such a data set names; nothing for another layout.
std::optional<TableColumns> columns_in_layout(std::string_view layout);

}  // namespace kinoscope
