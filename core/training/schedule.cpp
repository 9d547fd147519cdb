// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kinoscope {

std::span<const RateChange> changes_until(const RateChanges& changes, std::int64_t step)
{
    const auto end = std::upper_bound(changes.begin(), changes.end(), step,
                                      [](std::int64_t at, const RateChange& change) { return at < change.batch; });
    return {changes.begin(), end};
}

double base_rate_at(const TrainingSettings& settings, std::int64_t step)
{
    const std::span<const RateChange> changes = changes_until(settings.rate_changes, step);
    return changes.empty() ? settings.learning_rate : changes.back().rate;
}

RateChanges changes_for(const RateChanges& changes, int batches, int other_batches)
{
    RateChanges result;
    for (const RateChange& change : changes) {
        const std::int64_t epoch = change.batch / batches;
        const std::int64_t place = change.batch % batches * other_batches / batches;
        const RateChange there{epoch * other_batches + place, change.rate};
        if (!result.empty() && result.back().batch == there.batch)
            result.back() = there;
        else
            result.push_back(there);
    }
    return result;
}

double learning_rate_at(const TrainingSettings& settings, std::int64_t step, std::int64_t steps)
{
    const double base = base_rate_at(settings, step);
    if (settings.final_rate == 1.0)
        return base;
    const double done = static_cast<double>(step) / static_cast<double>(steps);
    const double height = 0.5 * (1.0 + std::cos(std::numbers::pi * done));
    return base * (settings.final_rate + (1.0 - settings.final_rate) * height);
}

}  // namespace kinoscope
