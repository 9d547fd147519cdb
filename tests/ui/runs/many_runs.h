// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/run_summary.h"

namespace kinoscope::test {

/// Four runs: the first two have models, the third broke, the fourth has a model of pairs' kind of numbers.
inline QList<ui::RunSummary> four_runs()
{
    ui::RunSummary first{1, find_preset("notebook").settings, {}, 0.9174};
    first.history = {{.epoch = 0, .train_loss = 1.44, .validation_loss = 1.21},
                     {.epoch = 1, .train_loss = 0.64, .validation_loss = 0.81},
                     {.epoch = 2, .train_loss = 0.49, .validation_loss = 1.0}};
    first.keptEpoch = 1;
    first.seconds = 11.0;
    ui::RunSummary second{2, find_preset("balanced").settings, {}, 0.8912};
    second.settings.learning_rate = 0.02;
    second.history = {{.epoch = 0, .train_loss = 0.36, .validation_loss = 0.7225}};
    second.keptEpoch = 0;
    second.seconds = 2.5;
    const ui::RunSummary broken{3, find_preset("balanced").settings, {}, {}, Divergence{0, 12, 900, {{3, 1.0}}}};
    ui::RunSummary last{4, find_preset("accurate").settings, {}, 0.9};
    last.history.assign(10, {.train_loss = 0.5625, .validation_loss = 0.6889});
    last.keptEpoch = 9;
    last.seconds = 100.0;
    return {first, second, broken, last};
}

}  // namespace kinoscope::test
