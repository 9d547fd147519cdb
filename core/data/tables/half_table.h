// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/tables/column_profile.h"
#include "core/data/tables/column_roles.h"
#include "core/data/tables/table_shape.h"

#include <string>
#include <vector>

namespace kinoscope {

/// What a table is whose heading names only half of what ratings need: what is rated, and nobody who rated (one
/// person's ratings, a list of items), or people, and nothing that they rated. `unclear` for any other. `named`: the
/// columns by their heading.
TableShape shape_of_half(const std::vector<std::string>& heading, const std::vector<ColumnProfile>& profiles,
                         const ColumnRoles& named);

}  // namespace kinoscope
