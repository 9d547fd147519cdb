// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/split.h"

#include <cstdint>

namespace kinoscope {

/// What a rating is for.
enum class RatingPart : std::uint8_t { none, training, validation, test };

/// Which part of a split each rating is in. Takes a byte a rating: 25 MB for 25 million.
struct SplitParts {
    Column<RatingPart> part;  ///< a row a rating; `none` for those in no part
    std::int64_t training = 0;
    std::int64_t validation = 0;
    std::int64_t test = 0;
    int folds = 0;  ///< of the training part, where they do what a validation part does
};

/// Cost: O(ratings). `split` is of that many ratings.
SplitParts split_parts(const DataSplit& split, std::size_t ratings);

}  // namespace kinoscope
