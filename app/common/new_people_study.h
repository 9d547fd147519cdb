// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recommend/new_people.h"
#include "core/data/dataset.h"
#include "core/io/model/model_file.h"
#include "core/training/progress.h"

#include <cstddef>
#include <functional>
#include <stop_token>
#include <vector>

namespace kinoscope {

/// How well a model's settings serve people who come later.
struct NewPeopleStudy {
    std::size_t new_people = 0;
    std::size_t people = 0;  ///< all of the data set
    double seconds = 0.0;    ///< wall clock: training once more, and folding in
    bool stopped = false;
    std::vector<NewPeopleRow> rows;  ///< fewer than three where it was stopped, or nobody has enough ratings
};

/// Trains once more with the model's settings and seed, on all ratings of all people but a fifth, who are drawn by the
/// split seed, and folds these in with some of their ratings. Settings whose test ratings choose the epoch get a test
/// part of the others. `progress` is told, on this thread, what the training tells. Throws std::runtime_error with a
/// sentence for pairs, for too few people, and where training fails.
NewPeopleStudy study_new_people(const ModelDocument& document, const Dataset& dataset, const std::stop_token& stop = {},
                                const std::function<void(const ProgressBatch&)>& progress = {});

}  // namespace kinoscope
