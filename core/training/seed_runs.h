// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/message.h"
#include "core/data/split.h"
#include "core/model/settings.h"
#include "core/training/progress.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace kinoscope {

/// Numbers in all their film tables together (512 MB): more are refused before the first is trained.
inline constexpr std::size_t most_seed_values = std::size_t{1} << 27;

/// How far `train_seeds` is.
struct SeedProgress {
    int seeds_done = 0;  ///< of the first ones: all before the first that is not done
    double share = 0.0;  ///< of all epochs of all seeds, 0 … 1
};

/// How whoever asked for it follows and ends it. Both are used on the thread that asked.
struct SeedControl {
    std::function<void(const SeedProgress&)> progress = {};  ///< at most every 50 ms, and after each seed
    int most_epochs = 0;                                     ///< fewer than the settings': where a run was stopped
    std::stop_token stop = {};                               ///< looked at between batches
};

/// What several random starts led to, of the same data and settings otherwise.
struct SeedTables {
    Termination termination = Termination::completed;
    Message message;                          ///< if that is diverged or failed: one sentence for people
    std::vector<std::uint64_t> seeds;         ///< those that were trained to their end, in order
    std::vector<FactorMatrix> movie_factors;  ///< for each, n_movies × k: the tables that a run with that seed keeps
};

/// `count` seeds, `first` and those that follow; after the largest possible one comes 0.
std::vector<std::uint64_t> seeds_from(std::uint64_t first, int count);

/// Trains once with each seed: on the CPU as many at a time as the settings' threads, the calling one among them, as
/// far as memory goes. A seed's table is the one that a TrainingRun of these settings with it keeps, number for number.
/// Without a `split` there is one by the settings; a given one is taken as a run's outcome has it, with its validation
/// part carved. Throws nothing: what goes wrong is an outcome.
SeedTables train_seeds(const Dataset& dataset, std::shared_ptr<const DataSplit> split, const TrainingSettings& settings,
                       const std::vector<std::uint64_t>& seeds, const SeedControl& control = {});

}  // namespace kinoscope
