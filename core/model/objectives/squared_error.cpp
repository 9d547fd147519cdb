// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/objectives/squared_error.h"

#include "core/model/kernels/gradient.h"

#include <algorithm>

namespace kinoscope {

namespace {

class SquaredError final : public RatingObjective {
public:
    std::string_view name() const override { return "squared error"; }

    float loss(float predicted, float rating) const override { return (predicted - rating) * (predicted - rating); }
    float slope(float predicted, float rating) const override { return 2.0F * (predicted - rating); }

    double batch_slopes(const TableViews& tables, const RatingBatch& batch, std::span<float> slopes) const override
    {
        return kernels::error_slopes(tables, batch, slopes);
    }

    // As above, but this class is final and its loss compiled into the loop.
    void losses_of(std::span<float> predicted, std::span<const float> ratings) const override
    {
        std::transform(predicted.begin(), predicted.end(), ratings.begin(), predicted.begin(),
                       [this](float prediction, float rating) { return loss(prediction, rating); });
    }
};

}  // namespace

const RatingObjective& squared_error()
{
    static const SquaredError objective;
    return objective;
}

}  // namespace kinoscope
