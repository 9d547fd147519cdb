// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/read_control.h"
#include "core/data/tables/table_options.h"
#include "core/io/model/model_file.h"

#include <string>

namespace kinoscope {

/// The word that names the built-in simulated data set wherever a folder is expected.
inline constexpr char sample_name[] = "sample";

/// A folder, `sample`, or a file: a table of anybody's own ratings, or an archive. `options`: what is said about a
/// table; all else is found out. Throws DataError, and ReadStopped where `control` asks for that.
DatasetPtr open_dataset(const std::string& source, const ReadControl& control, const TableOptions& options = {});
/// With `keep_times` the ratings carry their times, if they have any.
DatasetPtr open_dataset(const std::string& source, bool keep_times = false, const TableOptions& options = {});
/// The data set that a model was trained on, with all that its split needs.
DatasetPtr open_dataset_of(const ModelDocument& document, const std::string& source, ReadControl control = {});

}  // namespace kinoscope
