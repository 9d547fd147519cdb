// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace kinoscope {

/// A table of what was rated: ids and titles, and what else is known.
struct ItemList {
    std::string file;
    std::vector<std::string> heading;            ///< empty names where there is none
    std::vector<std::vector<std::string>> rows;  ///< each as wide as the heading
};

/// Reads a table of at least two columns. `encoding`: guessed if empty. Throws DataError.
ItemList read_item_list(const std::filesystem::path& path, const std::string& encoding = {});

/// Gives the items of `dataset` the titles, years and genres that `list` has for their ids. The column of ids is the
/// one in which most of them stand. Returns how many were found; fewer than half: nothing is changed.
std::size_t add_titles(Dataset& dataset, const ItemList& list);

/// Files beside `ratings` that are called as lists of items are ("movies.csv", "books.csv", "u.item"), likely ones
/// first.
std::vector<std::filesystem::path> item_lists_beside(const std::filesystem::path& ratings);

}  // namespace kinoscope
