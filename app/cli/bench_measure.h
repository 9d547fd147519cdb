// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/stopwatch.h"
#include "core/data/dataset.h"

#include <optional>
#include <string>
#include <vector>

namespace kinoscope::cli {

/// One thing that is timed again and again.
struct Measurement {
    std::string name;
    std::string preset;                ///< of a step
    int threads = 1;                   ///< that a step trains on
    bool co_watch = false;             ///< whether a step learns that, too
    std::vector<double> seconds = {};  ///< one a round
    double per_run = 1.0;              ///< what a round's time is divided by

    double median_seconds() const { return median(seconds) / per_run; }
};

/// What `kinoscope-cli bench` measures.
struct BenchReport {
    DatasetPtr dataset;
    Measurement loading;
    std::vector<Measurement> steps;  ///< the reference first, where it is among them
    std::optional<Measurement> floor;
    std::vector<Measurement> analysis;
};

/// All of it, `rounds` times each.
BenchReport measure(const std::string& dataset, int rounds);

}  // namespace kinoscope::cli
