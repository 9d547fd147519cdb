// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/objectives/objective.h"

#include "core/model/kernels/gradient.h"

#include <algorithm>

namespace kinoscope {

// With s = sigmoid(z): dp / dz = range · s (1 − s), and s = (p − low) / range.
double RatingObjective::batch_slopes(const TableViews& tables, const RatingBatch& batch, std::span<float> slopes) const
{
    kernels::predict(tables, batch.users, batch.movies, slopes);
    const float range = tables.high - tables.low;
    const auto count = static_cast<float>(batch.size());
    double sum = 0.0;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const float predicted = slopes[i];
        const float steepness = (predicted - tables.low) * (tables.high - predicted) / range;
        sum += static_cast<double>(loss(predicted, batch.ratings[i]));
        slopes[i] = slope(predicted, batch.ratings[i]) * steepness / count;
    }
    return sum / static_cast<double>(batch.size());
}

void RatingObjective::losses_of(std::span<float> predicted, std::span<const float> ratings) const
{
    std::transform(predicted.begin(), predicted.end(), ratings.begin(), predicted.begin(),
                   [this](float prediction, float rating) { return loss(prediction, rating); });
}

}  // namespace kinoscope
