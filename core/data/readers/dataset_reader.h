// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/read_control.h"
#include "core/data/split.h"

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

/// Reads the data set in `folder`, or in its only subfolder; the layout is found by looking into it.
/// Throws DataError with file, line and expectation, and ReadStopped.
Dataset load_dataset(const std::filesystem::path& folder, const ReadControl& control = {});

/// One file in u.data's layout as a data set; movies are called "Film 50". Throws DataError.
Dataset load_rating_file(const std::filesystem::path& file);

/// Two files in u.data's layout as one data set and its split (u1.base, u1.test). Titles come from `movies`
/// (u.item's layout) if given, else a movie is called "Film 50". Throws DataError.
std::pair<Dataset, DataSplit> load_rating_files(const std::filesystem::path& train, const std::filesystem::path& test,
                                                const std::filesystem::path& movies = {});

}  // namespace kinoscope
