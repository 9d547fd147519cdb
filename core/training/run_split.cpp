// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_split.h"

#include "core/model/steps/devices.h"

#include <utility>

namespace kinoscope {

namespace {

bool uses_folds(const TrainingSettings& settings, const Dataset& dataset)
{
    return settings.validation_fraction > 0.0 && dataset.ratings.size() <= most_for_folds &&
           optimiser_of(resolve(settings, dataset).step) == Optimiser::sgd;
}

}  // namespace

DataSplit split_by(const TrainingSettings& settings, const Dataset& dataset)
{
    if (settings.split_by_time != 0)
        return time_split(dataset.ratings, dataset.times, settings.test_fraction);
    return random_split(dataset.ratings, settings.test_fraction, settings.split_seed);
}

std::shared_ptr<const DataSplit> make_split(const TrainingSettings& settings, const Dataset& dataset,
                                            std::shared_ptr<const DataSplit> given)
{
    if (given && settings.validation_fraction == 0.0)
        return given;
    DataSplit split = given ? *given : split_by(settings, dataset);
    if (uses_folds(settings, dataset) && split.train.size() >= 2 * fold_count) {
        split.folds = fold_count;
        split.fold_seed = settings.split_seed;
        return std::make_shared<const DataSplit>(std::move(split));
    }
    return std::make_shared<const DataSplit>(
        carve_validation(std::move(split), settings.validation_fraction, settings.split_seed));
}

}  // namespace kinoscope
