// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/split.h"
#include "core/model/trained_model.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kinoscope {

/// Where a held-out film stands in the list of what a model would suggest to its person.
struct HeldOutRank {
    std::int32_t user = 0;
    std::int32_t movie = 0;
    std::int32_t rank = 1;  ///< from 1; equal scores by lower MovieIndex
    std::int32_t of = 1;    ///< films in the list: all that the person does not have in the training part
};

/// Of each of `rows` of `pairs`, in their order. Rows of the validation part count as training. Scores are u·m + b_m.
/// Cost: people among the rows × films × k.
std::vector<HeldOutRank> held_out_ranks(const TrainedModel& model, const RatingTable& pairs, const DataSplit& split,
                                        std::span<const std::int32_t> rows);

}  // namespace kinoscope
