// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/run_split.h"

namespace kinoscope {

DataSplit split_by(const TrainingSettings& settings, const Dataset& dataset)
{
    if (settings.split_by_time != 0)
        return time_split(dataset.ratings, dataset.times, settings.test_fraction);
    return random_split(dataset.ratings, settings.test_fraction, settings.split_seed);
}

}  // namespace kinoscope
