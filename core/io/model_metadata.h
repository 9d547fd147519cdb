// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/model_file.h"

#include <map>
#include <string>

namespace kinoscope {

/// All of `document` but its four tables, as a model file's `__metadata__`: "format", "version", and JSON texts
/// "movies" (columns ids, titles, years, genres, ratings, means), "users" (ids), "dataset", "settings", "history",
/// "result". Doubles are written so that they read back equal.
std::map<std::string, std::string> metadata_of(const ModelDocument& document);

/// Reads it back, with empty tables. Throws DataError about `file` for everything that is missing, of the wrong kind
/// or out of range, and for a file of a later version.
ModelDocument document_from(const std::map<std::string, std::string>& metadata, const std::string& file);

}  // namespace kinoscope
