// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"
#include "core/analysis/compare/map_spread.h"
#include "core/analysis/compare/neighbour_stability.h"
#include "core/training/seed_runs.h"

#include <optional>

namespace kinoscope::cli {

/// What `stability` found, before it is printed.
struct StabilityReport {
    DatasetPtr dataset;
    TrainingSettings settings;  ///< with the first seed
    Termination termination = Termination::completed;
    std::vector<std::uint64_t> seeds;
    Similarity similarity = Similarity::cosine;
    int min_ratings = 0;
    ListAgreement agreement;
    std::pair<int, int> axes;  ///< the map's components, from 0: those that the window shows first
    double map_radius = 0.0;   ///< root mean square distance of all films from the middle of the first seed's map
    MapSpreadPtr spread;       ///< null if there is nothing to compare
    std::optional<int> film;   ///< MovieIndex, if one was asked about
    std::vector<NeighbourCount> neighbours;  ///< of `film`
};

/// Compares seeds' tables, on the first one's map. With fewer than two there is nothing to compare: no spread, no
/// agreement and no neighbours.
StabilityReport make_stability_report(const DatasetPtr& dataset, const TrainingSettings& settings,
                                      const SeedTables& tables, Similarity similarity, int min_ratings,
                                      std::optional<int> film);

// As lines for people, and as one JSON document.
void print_stability_start(const Dataset& dataset, const TrainingSettings& settings, int seeds);
void print_stability(const StabilityReport& report);
Json stability_json(const StabilityReport& report);

}  // namespace kinoscope::cli
