// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/read_control.h"
#include "core/data/split.h"
#include "core/data/tables/table_options.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace kinoscope {

/// One way in which a data set can lie in a folder. Adding a layout is adding a row to `dataset_layouts()`.
struct DatasetLayout {
    std::string name;                                      ///< "ml-100k"
    std::string files;                                     ///< for people: "u.data and u.item"
    bool (*matches)(const std::filesystem::path& folder);  ///< looks at names only
    Dataset (*read)(const std::filesystem::path& folder, const ReadControl& control);
};
const std::vector<DatasetLayout>& dataset_layouts();

/// Whether the files in `folder` are called as those of a layout are.
bool holds_known_layout(const std::filesystem::path& folder);

/// Reads the data set in `folder`, or in one up to two levels below it, or in the only archive in it. A known layout is
/// read as it is, in the fastest way; what is written otherwise is read as a table, with the titles that lie beside it.
/// Throws DataError with file, line and expectation, and ReadStopped.
Dataset load_dataset(const std::filesystem::path& folder, const ReadControl& control = {},
                     const TableOptions& options = {});

/// A table of ratings (a text, also packed, a spreadsheet, JSON) or an archive with a data set, with titles from
/// `options.movies` or from a list that lies beside it. Throws as load_dataset does.
Dataset load_rating_table(const std::filesystem::path& file, const TableOptions& options = {},
                          const ReadControl& control = {});

/// Two tables, or archives with one each, as one data set and its split (u1.base, u1.test). Throws as load_dataset
/// does.
std::pair<Dataset, DataSplit> load_rating_tables(const std::filesystem::path& train, const std::filesystem::path& test,
                                                 const TableOptions& options = {}, const ReadControl& control = {});

}  // namespace kinoscope
