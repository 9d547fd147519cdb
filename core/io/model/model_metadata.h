// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/model/model_file.h"

#include <map>
#include <string>
#include <vector>

namespace kinoscope {

/// All of `document` but its four tables, as a model file's `__metadata__`: "format", "version", and JSON texts
/// "movies" (columns ids, titles, years, genres, ratings, means, and keys where an id is written otherwise), "users"
/// (ids, and keys where there are any), "dataset", "settings", "history",
/// "result", "snapshots" (epochs) where there are any, "neighbour_map" (columns x and y) and "view" where they are
/// known. Numbers are written so that they read back equal.
std::map<std::string, std::string> metadata_of(const ModelDocument& document,
                                               const std::vector<int>& snapshot_epochs = {});

/// Reads it back, with empty tables. Throws DataError about `file` for everything that is missing, of the wrong kind
/// or out of range, and for a file of a later version. `snapshot_epochs` gets the epochs of the snapshots, ascending
/// and in the history, unless it is null.
ModelDocument document_from(const std::map<std::string, std::string>& metadata, const std::string& file,
                            std::vector<std::int64_t>* snapshot_epochs = nullptr);

}  // namespace kinoscope
