// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/tables/table_cells.h"
#include "core/data/tables/table_reader.h"

namespace kinoscope {

/// Makes ratings of cells: finds out what their texts mean, leaves out and counts what is no rating, turns scales on
/// which low is good. Throws DataError as read_table does.
TableReading build_dataset(TableCells& cells, const TableOptions& options, const TablePlan& plan,
                           const TableGuess& guess, bool keep_times);

}  // namespace kinoscope
