// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/schedule.h"

#include <cmath>
#include <numbers>

namespace kinoscope {

double learning_rate_at(const TrainingSettings& settings, std::int64_t step, std::int64_t steps)
{
    if (settings.final_rate == 1.0)
        return settings.learning_rate;
    const double done = static_cast<double>(step) / static_cast<double>(steps);
    const double height = 0.5 * (1.0 + std::cos(std::numbers::pi * done));
    return settings.learning_rate * (settings.final_rate + (1.0 - settings.final_rate) * height);
}

}  // namespace kinoscope
