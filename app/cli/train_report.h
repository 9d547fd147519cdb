// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"
#include "core/io/model/model_file.h"
#include "core/training/progress.h"

#include <optional>
#include <string>

namespace kinoscope::cli {

// What `train` prints: the same facts as lines for people, who count epochs from 1, and as one JSON document, which
// counts them from 0.

/// "MovieLens 100K: 943 people, 1682 films, 100000 ratings" as a line.
void print_dataset(const Dataset& dataset);
void print_training_start(const Dataset& dataset, const TrainingSettings& settings);
void print_epoch(const EpochRecord& record);
void print_test(const RunOutcome& outcome);
/// {"name": "MovieLens 100K", "users": 943, …}
Json dataset_json(const Dataset& dataset);
/// {"preset": "notebook", "factors": 50, …}
Json settings_json(const TrainingSettings& settings);
/// `document` is empty if no epoch was completed; "test" and "kept_epoch" are then null.
Json training_json(const Dataset& dataset, const TrainingSettings& settings, const RunOutcome& outcome,
                   const std::optional<ModelDocument>& document, double load_seconds);
/// All settings with default (of the preset), unit and meaning. Throws UsageError for an unknown preset.
void print_settings(const std::string& preset, bool json);

}  // namespace kinoscope::cli
