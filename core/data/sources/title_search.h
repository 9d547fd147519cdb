// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/read_control.h"
#include "core/data/tables/table_options.h"

#include <filesystem>

namespace kinoscope {

/// Gives the items of `dataset` the titles that `options.movies` names (a table, or an archive that holds one), or
/// those of a list that lies beside `ratings`; a note says so. `named_in_table`: the ratings bring them. Throws
/// DataError about a list that was named.
void find_titles(Dataset& dataset, const std::filesystem::path& ratings, const TableOptions& options,
                 bool named_in_table, const ReadControl& control);

}  // namespace kinoscope
