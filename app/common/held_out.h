// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/split.h"
#include "core/io/model/model_file.h"

namespace kinoscope {

/// The parts of `dataset` when `document` was trained, validation rows back in the training part. Throws
/// std::invalid_argument with a sentence if the data set is not the one that the model was trained on, or carries no
/// times where they made the split, or if the test part was a file of its own.
DataSplit split_of(const ModelDocument& document, const Dataset& dataset);

/// Its test part, in the split's order.
std::vector<std::int32_t> held_out_rows(const ModelDocument& document, const Dataset& dataset);

/// Ratings in the indices of a model.
struct KnownRatings {
    RatingTable ratings;
    DataSplit split;
    std::int64_t unknown = 0;  ///< ratings left out: of a film or by a person that the model does not know
};
/// `dataset` and its split, by the ids and names that the model knows. Throws std::invalid_argument with a sentence if
/// nothing is left of the test part.
KnownRatings known_ratings(const ModelDocument& document, const Dataset& dataset, const DataSplit& split);

}  // namespace kinoscope
