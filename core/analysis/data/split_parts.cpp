// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/data/split_parts.h"

namespace kinoscope {

SplitParts split_parts(const DataSplit& split, std::size_t ratings)
{
    SplitParts parts;
    parts.part.resize(ratings, RatingPart::none);
    const auto mark = [&parts](const std::vector<std::int32_t>& rows, RatingPart part) {
        for (const std::int32_t row : rows)
            parts.part[static_cast<std::size_t>(row)] = part;
        return static_cast<std::int64_t>(rows.size());
    };
    parts.training = mark(split.train, RatingPart::training);
    parts.validation = mark(split.validation, RatingPart::validation);
    parts.test = mark(split.test, RatingPart::test);
    parts.folds = split.folds;
    return parts;
}

}  // namespace kinoscope
