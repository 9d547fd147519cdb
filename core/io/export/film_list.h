// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <Eigen/Core>

#include <filesystem>
#include <span>

namespace kinoscope {

/// Writes some films, in the order of `rows` (MovieIndex), to a CSV file (RFC 4180, UTF-8): id, title, year, genres,
/// ratings, mean rating, bias, key. `bias` has a row for each of `movies`, or is empty: then its column is. The file is
/// the old one or the whole new one at any moment. Throws DataError.
void write_film_list(const std::filesystem::path& path, const MovieTable& movies, std::span<const int> rows,
                     const Eigen::VectorXf& bias, Feedback feedback = Feedback::ratings);

}  // namespace kinoscope
