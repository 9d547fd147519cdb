// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

#include <optional>
#include <string>

namespace kinoscope {

/// The words of `kinoscope [DATASET | MODEL] [--preset NAME] [--train] [--time-start]`.
struct Arguments {
    std::string source;  ///< empty: the first screen
    TrainingSettings settings;
    bool train = false;
    bool time_start = false;  ///< say when the window was painted first, and end
};

/// Needs no display. Prints and returns the exit status if the program is to end here (--help, --version, wrong words).
std::optional<int> parse_arguments(int argc, char** argv, Arguments& arguments);

}  // namespace kinoscope
