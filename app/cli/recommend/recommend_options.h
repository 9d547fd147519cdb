// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recommend/recommender.h"

#include <CLI/App.hpp>

#include <string>
#include <vector>

namespace kinoscope::cli {

/// The words of `recommend`.
struct RecommendOptions {
    std::string model;
    std::string dataset;
    std::string ratings;
    std::string person;
    std::vector<std::string> without;  ///< films whose rating is left out
    std::vector<std::string> not_these;
    std::string decade;
    RecommendationQuery query;
    bool all_of_groups = false;
    bool why = false;
    bool json = false;
};

void add_recommend_options(CLI::App& command, RecommendOptions& options);
/// Throws UsageError.
void check_recommend_usage(const RecommendOptions& options);

}  // namespace kinoscope::cli
