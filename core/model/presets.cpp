// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/settings.h"

#include "core/data/data_error.h"

#include <fmt/format.h>

#include <stdexcept>

namespace kinoscope {

namespace {

/// What the three presets of our own share: plain prediction, a small start, a rate that falls to 0, co-watch.
TrainingSettings tuned(const char* preset)
{
    TrainingSettings settings;
    settings.preset = preset;
    settings.epochs = 20;
    settings.batch_size = 1000;
    settings.learning_rate = 0.01;
    settings.final_rate = 0.0;
    settings.weight_decay = 4e-4;
    settings.bias_decay = 0.125;
    settings.init_std = 0.1;
    settings.bias_init = 0.0;
    settings.co_watch = 2.0;
    settings.validation_fraction = 0.02;
    settings.keep_best = 0;
    return settings;
}

TrainingSettings balanced()
{
    TrainingSettings settings = tuned("balanced");
    settings.user_decay = 1.25;
    return settings;
}

TrainingSettings accurate()
{
    TrainingSettings settings = tuned("accurate");
    settings.learning_rate = 0.005;
    return settings;
}

TrainingSettings neighbours()
{
    TrainingSettings settings = tuned("neighbours");
    settings.factors = 100;
    settings.epochs = 40;
    settings.user_decay = 1.25;
    return settings;
}

}  // namespace

const std::vector<Preset>& presets()
{
    static const std::vector<Preset> all{
        {"balanced", "Balanced",
         "Good predictions and good neighbours in the shortest time. Films also learn from what people choose to watch "
         "(co-watch), not only from how they like it. The last epoch is kept.",
         balanced()},
        {"accurate", "Accurate", "The smallest error on ratings not seen; learns more slowly than Balanced.",
         accurate()},
        {"neighbours", "Neighbours",
         "The closest films that people recognise best: longer vectors and more epochs; takes about four times as long "
         "as "
         "Balanced.",
         neighbours()},
        {"notebook", "Notebook",
         "Every setting of the original Python notebook; follows PyTorch number for number. The held-out ratings also "
         "choose the best epoch, so its error is a little too good.",
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
