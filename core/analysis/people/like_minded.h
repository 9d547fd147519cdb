// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/people/people_table.h"
#include "core/model/trained_model.h"

#include <stop_token>
#include <vector>

namespace kinoscope {

struct LikeMinded {
    int user = 0;         ///< user index
    float cosine = 0.0F;  ///< in [−1, 1]; 0 where either is the average person

    bool operator==(const LikeMinded&) const = default;
};

/// The `count` people most like `user`, closest first, of equals the lower index: by the cosine of their rows of the
/// model and, where co-watch was learned, of its rows beside these. Each table counts from its mean, the average
/// person, and is scaled so that its rows are of length 1 on average (root mean square), so that both have the same
/// say.
///
/// Both, since either is half of a taste: on MovieLens 100K the ten closest by co-watch alone share most films with a
/// person, those by ratings alone agree most on them, and those by both are nearly as good at either
/// (tests/quality/like_minded.py).
///
/// Where `people`, the data set's, are given, those with few ratings (see well_rated_from) are left out: little was
/// learned of them. Empty where `stop` is requested. Cost: O(people · k). Throws std::out_of_range for somebody who is
/// not there, and std::invalid_argument for `people` of another length.
std::vector<LikeMinded> like_minded(const TrainedModel& model, int user, int count,
                                    const std::vector<PersonFigures>& people = {}, const std::stop_token& stop = {});

}  // namespace kinoscope
