// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"
#include "core/data/dataset.h"

#include <cstdio>
#include <vector>

namespace kinoscope::cli {

/// [{"reason", "count", "first"}, …]
Json skipped_json(const std::vector<SkippedRows>& skipped);

/// The sentences on how it was read.
Json notes_json(const Dataset& dataset);

/// What was left out of a data set and why, and how it was read, a line each; nothing where all was read as usual.
void print_reading(std::FILE* stream, const Dataset& dataset);

}  // namespace kinoscope::cli
