// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/read_control.h"
#include "core/data/readers/dataset_builder.h"

#include <filesystem>

namespace kinoscope {

/// MovieLens 100K: u.data (tabs; person, film, rating, time; no heading), u.item (24 fields with | between them,
/// Latin-1, or UTF-8 where a copy was converted) and u.genre (names of the flags; the known 19 if it is missing).
/// Source: its README. All throw DataError.
Dataset read_movielens_100k(const std::filesystem::path& folder, const ReadControl& control);

/// Adds the rows of one file in u.data's layout. Ids count from 1: rows of a person 0 are counted and left out.
void add_u_data(DatasetBuilder& builder, const std::filesystem::path& file, const ReadControl& control);

/// Reads a list of films in u.item's layout; names of genres from the u.genre beside it.
Catalogue read_u_item(const std::filesystem::path& file);

}  // namespace kinoscope
