// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/model/model_file.h"

#include <cstdint>
#include <string>

namespace kinoscope {

/// The longest vector that a model file may hold for a film or a person.
inline constexpr std::int64_t max_factors = 4096;

/// Throws DataError about `file` unless the tables' shapes fit the lists of movies and users, all numbers are finite
/// and in range, ids ascend, and the history counts from 0 and holds the kept epoch.
void check_document(const ModelDocument& document, const std::string& file);

}  // namespace kinoscope
