// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/tables/table_columns.h"
#include "core/model/settings.h"

#include <CLI/App.hpp>

#include <optional>
#include <string>
#include <vector>

namespace kinoscope::cli {

/// The words of `train`, as they came.
struct TrainOptions {
    std::string dataset;
    std::optional<TableColumns> columns;  ///< of a table of ratings
    std::string train_file;
    std::string test_file;
    std::string movies_file;
    std::string preset = presets().front().name;
    std::vector<std::string> assignments;  ///< "key=value", later ones win
    std::optional<std::string> seed;
    std::optional<std::string> split_seed;
    std::optional<std::string> test_fraction;
    std::string device = "auto";
    std::string step = "auto";
    std::string threads;  ///< empty: one for each core
    std::string save;
    bool snapshots = false;  ///< kept in `save`
    bool list_settings = false;
    bool json = false;
};

void add_train_options(CLI::App& command, TrainOptions& options);
/// Those of them that say what is trained on which data set: DATASET, --preset, --set, the seeds, --device, --step.
void add_setting_options(CLI::App& command, TrainOptions& options);

/// Preset, then --set, then the options of their own. Throws UsageError with a sentence.
TrainingSettings settings_from(const TrainOptions& options);

}  // namespace kinoscope::cli
