// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace kinoscope::fuzz {

/// What must be true of every data set that a reader made, whatever was in its files.
void check_dataset(const Dataset& dataset);

/// Whether people, films and ratings are the same, and what is said of them; names and places may differ.
bool is_equal(const Dataset& a, const Dataset& b);

}  // namespace kinoscope::fuzz
