// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <string>

namespace kinoscope {

/// Tells whether two data sets are the same: "xxh3-" and 16 digits from every id and every rating, in order, so that a
/// model knows its ratings again wherever they lie and whatever they are called. Titles and times do not count. Made to
/// notice a change, not to withstand an attack. Cost: some GB/s. Source: Collet's XXH3, by libxxhash.
std::string fingerprint(const Dataset& dataset);

}  // namespace kinoscope
