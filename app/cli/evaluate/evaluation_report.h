// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"
#include "app/common/held_out.h"
#include "core/analysis/evaluation/evaluation.h"
#include "core/io/model/model_file.h"

#include <cstdint>
#include <optional>

namespace kinoscope::cli {

// What `evaluate` prints of a model on its test part: as lines for people, and as one JSON document.

/// Of the held-out ratings: by people, and of films, without a training rating.
struct UnseenCounts {
    std::int64_t people = 0;
    std::int64_t films = 0;
    std::int64_t ratings = 0;  ///< by such a person or of such a film
};

UnseenCounts count_unseen(const TrainedModel& model, const KnownRatings& known);

/// `within`: the share of test ratings within the deviation that is stated beside a prediction (interval_coverage.h).
Json evaluation_json(const ModelDocument& document, const KnownRatings& known, const Evaluation& evaluation,
                     const UnseenCounts& unseen, const std::optional<double>& within);
void print_evaluation(const ModelDocument& document, const KnownRatings& known, const Evaluation& evaluation,
                      const UnseenCounts& unseen, const std::optional<double>& within);

}  // namespace kinoscope::cli
