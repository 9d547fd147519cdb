// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/item_column.h"

#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// What kind of facts most of the cells of a column of that name are.
ItemColumn::Kind kind_of_cells(std::string_view name, const std::vector<std::string>& cells);

}  // namespace kinoscope
