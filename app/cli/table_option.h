// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/tables/table_options.h"

#include <CLI/App.hpp>

namespace kinoscope::cli {

/// --columns, --encoding, --sheet, --missing, --low-is-good, --items and --movies: how a table of ratings is to be
/// read. Other words are wrong usage.
void add_table_options(CLI::App& command, TableOptions& options);

}  // namespace kinoscope::cli
