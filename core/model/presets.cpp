// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/settings.h"

#include "core/data/data_error.h"

#include <fmt/format.h>

#include <stdexcept>

namespace kinoscope {

namespace {

/// What the three presets of our own share: SGD from the mean, a small start, a rate that falls to 0, co-watch.
TrainingSettings tuned(const char* preset)
{
    TrainingSettings settings;
    settings.preset = preset;
    settings.factors = 60;  // with the biases whole vectors and cache lines
    settings.epochs = 26;
    settings.batch_size = 1000;
    settings.learning_rate = 0.01;
    settings.bias_rate = 0.1;
    settings.final_rate = 0.0;
    settings.weight_decay = 4e-4;
    settings.user_decay = 0.85;
    settings.bias_decay = 0.14;
    settings.init_std = 0.05;
    settings.bias_init = 0.0;
    settings.mean_start = 1;
    settings.co_watch = 1.3;
    settings.negatives = 6;
    settings.co_watch_decay = 1.1e-4;
    settings.validation_fraction = 0.02;
    settings.keep_best = 0;
    return settings;
}

TrainingSettings balanced()
{
    return tuned("balanced");
}

TrainingSettings accurate()
{
    TrainingSettings settings = tuned("accurate");
    settings.factors = 124;
    settings.epochs = 30;
    settings.learning_rate = 0.0075;
    settings.init_std = 0.03;
    settings.co_watch = 1.2;
    settings.negatives = 8;
    settings.co_watch_decay = 1.4e-4;
    return settings;
}

TrainingSettings neighbours()
{
    TrainingSettings settings = tuned("neighbours");
    settings.factors = 124;
    settings.epochs = 44;
    settings.learning_rate = 0.0075;
    settings.co_watch_decay = 1.2e-4;
    return settings;
}

}  // namespace

const std::vector<Preset>& presets()
{
    static const std::vector<Preset> all{
        {"balanced", KINOSCOPE_TEXT("core", "Balanced"),
         KINOSCOPE_TEXT(
             "core",
             "Good predictions and good neighbours, fast. Also learns from what people chose to watch (co-watch), not "
             "just how they rated it. Uses the last epoch, unless an earlier one does clearly better."),
         balanced()},
        {"accurate", KINOSCOPE_TEXT("core", "Accurate"),
         KINOSCOPE_TEXT("core", "The lowest error on new ratings; takes about twice as long as Balanced."), accurate()},
        {"neighbours", KINOSCOPE_TEXT("core", "Neighbours"),
         KINOSCOPE_TEXT("core", "The most recognizable neighbours: longer vectors and more epochs; takes about three "
                                "times as long as Balanced."),
         neighbours()},
        {"notebook", KINOSCOPE_TEXT("core", "Notebook"),
         KINOSCOPE_TEXT("core", "Every setting of the original Python notebook; matches PyTorch number for number. The "
                                "test set also chooses the best epoch, so its error is optimistic."),
         TrainingSettings{}},
    };
    return all;
}

const Preset& find_preset(std::string_view name)
{
    std::string known;
    for (const Preset& preset : presets()) {
        if (preset.name == name)
            return preset;
        known += (known.empty() ? "" : ", ") + preset.name;
    }
    throw std::invalid_argument(fmt::format("There is no preset {}; known are {}.", in_quotes(name), known));
}

}  // namespace kinoscope
