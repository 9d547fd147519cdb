// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/prediction_range.h"

#include <algorithm>
#include <cmath>

namespace kinoscope {

namespace {

// Of the range: a mean at its very end has no finite logit.
constexpr double nearest_to_an_end = 1e-3;

double mean_of(const RatingTable& ratings, std::span<const std::int32_t> rows)
{
    double sum = 0.0;
    for (const std::int32_t row : rows)
        sum += static_cast<double>(ratings[static_cast<std::size_t>(row)].value);
    return sum / static_cast<double>(rows.size());
}

}  // namespace

PredictionRange prediction_range(const TrainingSettings& settings, const RatingScale& scale, const RatingTable& ratings,
                                 std::span<const std::int32_t> rows)
{
    double low = 0.0;
    double high = settings.range_factor * scale.max;
    if (scale.min < 0.0) {
        const double beyond = (settings.range_factor - 1.0) * (scale.max - scale.min);
        low = scale.min - beyond;
        high = scale.max + beyond;
    }
    PredictionRange range{static_cast<float>(low), static_cast<float>(high), 0.0F};
    if (settings.mean_start == 0 || rows.empty() || !(high > low))
        return range;
    const double place =
        std::clamp((mean_of(ratings, rows) - low) / (high - low), nearest_to_an_end, 1.0 - nearest_to_an_end);
    range.offset = static_cast<float>(std::log(place / (1.0 - place)));
    return range;
}

}  // namespace kinoscope
