// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/settings.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace kinoscope {

/// A run as a row of a table. What is not known of it is left empty.
struct RunRecord {
    int number = 0;  ///< from 1
    std::string name;
    std::string note;
    bool starred = false;
    TrainingSettings settings;
    int epochs = 0;                    ///< that were completed
    std::optional<int> kept_epoch;     ///< from 1
    std::optional<double> training;    ///< loss of the kept epoch: a mean squared error, of pairs the logistic loss
    std::optional<double> validation;  ///< the same
    std::optional<double> test_rmse;   ///< of predictions clipped to the scale
    std::optional<double> test_mae;    ///< the same
    double seconds = 0.0;              ///< wall clock of its epochs
    std::string ending;                ///< "completed", "cancelled", "diverged" or "failed"
};

/// Writes them to a CSV file (RFC 4180, UTF-8, a point in decimal numbers), a row a run: number, name, note, starred (1
/// or 0), preset, each setting under its key, rate_changes, device, step, epochs_done, kept_epoch,
/// training_rmse, validation_rmse (of pairs training_loss and validation_loss), test_rmse, test_mae, seconds, ending.
/// The file is the old one or the whole new one at any moment. Throws DataError.
void write_run_table(const std::filesystem::path& path, std::span<const RunRecord> runs, Feedback feedback);

}  // namespace kinoscope
