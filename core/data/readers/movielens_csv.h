// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/read_control.h"

#include <filesystem>

namespace kinoscope {

/// The layout of ml-latest-small and every MovieLens set since 20M: ratings.csv (`userId,movieId,rating,timestamp`,
/// half stars from 0.5 to 5) and movies.csv (`movieId,title,genres`, UTF-8, titles with commas in quotes, genres
/// with | between them or "(no genres listed)"). Throws DataError.
Dataset read_movielens_csv(const std::filesystem::path& folder, const ReadControl& control);

}  // namespace kinoscope
