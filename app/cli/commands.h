// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include <functional>
#include <stdexcept>

namespace kinoscope::cli {

/// Exit statuses that others rely on.
enum ExitStatus : int { exit_done = 0, exit_failed = 1, exit_usage = 2, exit_interrupted = 130 };

/// Words on the command line that make no sense: exit status 2.
class UsageError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What to run once the whole command line has been understood; returns the exit status.
using Action = std::function<int()>;

/// Each adds one command to `app`; when it is chosen, `chosen` becomes its action.
void add_info(CLI::App& app, Action& chosen);
void add_train(CLI::App& app, Action& chosen);
void add_evaluate(CLI::App& app, Action& chosen);
void add_top(CLI::App& app, Action& chosen);
void add_neighbours(CLI::App& app, Action& chosen);
void add_predictions(CLI::App& app, Action& chosen);
void add_stability(CLI::App& app, Action& chosen);
void add_recommend(CLI::App& app, Action& chosen);
void add_report(CLI::App& app, Action& chosen);
void add_export(CLI::App& app, Action& chosen);
void add_bench(CLI::App& app, Action& chosen);

}  // namespace kinoscope::cli
