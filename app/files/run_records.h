// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/export/run_table.h"

#include <vector>

namespace kinoscope {

class RunList;

/// The runs of the list as rows of a table, oldest first.
std::vector<RunRecord> run_records(const RunList& runs);

}  // namespace kinoscope
