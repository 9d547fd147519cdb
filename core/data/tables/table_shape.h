// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/message.h"
#include "core/data/tables/column_profile.h"
#include "core/data/tables/column_roles.h"

#include <cstddef>
#include <string>
#include <vector>

namespace kinoscope {

/// How a table holds ratings.
enum class TableShape {
    long_rows,  ///< a row a rating: person, item, rating
    pairs,      ///< a row for each person and item, and no rating
    wide,       ///< a row a person, a column an item; or turned, a row an item, a column a person
    unclear,    ///< ratings may be in it, but which columns they are has to be said
    one_person,
    list_of_items,
    no_ratings,
    list_of_people,
};

/// Columns and rows of a table as they were recognised.
struct ShapeGuess {
    TableShape shape = TableShape::unclear;
    ColumnRoles roles;       ///< of long rows; of a wide table `user` (or, turned, `item`) and `time` alone
    std::vector<int> cells;  ///< of a wide table: the columns that hold ratings
    bool turned = false;     ///< a wide table with items in rows
    bool by_name = false;    ///< the heading named person, item and rating
    std::string service;     ///< whose export one person's table is; may be empty
    Message why;             ///< one sentence for people
};

/// `profiles`: one a column, of the rows below the heading, whose names are `heading` (empty texts where there is
/// none).
ShapeGuess guess_shape(const std::vector<std::string>& heading, const std::vector<ColumnProfile>& profiles);

}  // namespace kinoscope
