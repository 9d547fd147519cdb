// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/neighbours/neighbours.h"

#include <CLI/App.hpp>

#include <string>

namespace kinoscope::cli {

/// Which films count as close: words that several commands share.
struct NeighbourOptions {
    int min_ratings = enough_ratings;
    std::string similarity = "cosine";
};

void add_neighbour_options(CLI::App& command, NeighbourOptions& options);

/// The one film that is meant, as MovieIndex. Throws std::runtime_error with the candidates if there is more than one,
/// or none.
int the_film(const MovieTable& movies, const std::string& query);

}  // namespace kinoscope::cli
