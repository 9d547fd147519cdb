// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/tables/table_columns.h"

#include <CLI/App.hpp>

#include <optional>

namespace kinoscope::cli {

/// --columns user=…,item=…,rating=…; `columns` stays empty without it. Other words are wrong usage.
void add_columns_option(CLI::App& command, std::optional<TableColumns>& columns);

}  // namespace kinoscope::cli
