// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation/metrics.h"
#include "core/data/dataset.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace kinoscope::cli {

using Json = nlohmann::ordered_json;

/// Prints the one document of a `--json` command.
void print_json(const Json& document);
/// `value` to `digits` decimals: 0.86, not 0.8600000143051147.
double rounded(double value, int digits = 6);
/// {"id": 50, "key": "50", "title": "Star Wars (1977)"}
Json movie_json(const Movie& movie);
/// {"mse": …, "rmse": …, "mae": …, "ratings": 20000}; of pairs there are no errors, and null stands for each
Json errors_json(const ErrorMetrics& errors, Feedback feedback = Feedback::ratings);
/// "ratings" or "pairs"
std::string_view name_of(Feedback feedback);

}  // namespace kinoscope::cli
