// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/files/workbook.h"
#include "core/data/tables/table_text.h"

#include <cstdint>
#include <string>

namespace kinoscope {

/// The sheet called `wanted` (or of that number, from 1). If that is empty: the first that holds ratings and is not
/// hidden, else a hidden one that does, else the first with anything in it. Throws DataError about `file`: no such
/// sheet, nothing in any; and what reading throws.
TableText choose_sheet(Workbook& workbook, const std::string& file, const std::string& wanted, std::int64_t most_rows,
                       const ReadControl& control);

}  // namespace kinoscope
