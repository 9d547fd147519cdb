// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation/error_report.h"
#include "core/analysis/evaluation/ranking_metrics.h"
#include "core/data/dataset.h"
#include "core/data/message.h"
#include "core/data/split.h"
#include "core/model/trained_model.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace kinoscope {

/// One way to predict, and how good it is.
struct Evaluated {
    std::string name;                       ///< "model", "film and person biases", "film mean", …
    std::optional<ErrorReport> errors;      ///< none for a way that only ranks
    std::optional<RankingMetrics> ranking;  ///< none for a way that cannot rank
};

/// A model beside what needs no model, all learned from the training part and measured on the test part.
struct Evaluation {
    std::vector<Evaluated> rows;  ///< the model first
    /// The rating from which a film counts as relevant, as people know it; where low is good, the one up to which it
    /// does.
    double relevant_from = 4.0;
    bool low_is_good = false;  ///< ratings in here are turned back to what people know
};

/// What whoever asks for an evaluation wants of it.
struct EvaluationControl {
    bool ranking = true;   ///< it takes people × films × k operations, and most of the time
    std::stop_token stop;  ///< looked at between the rows: the evaluation ends with those that are done
};

/// The name of the row that ranks by co-watch and predicted rating (watch_ranking_metrics).
inline constexpr const char* co_watch_row = KINOSCOPE_TEXT("core", "co-watch and rating");
inline constexpr const char* most_rated_row = KINOSCOPE_TEXT("core", "most rated");
/// Names of rows of pairs.
inline constexpr const char* item_knn_row = KINOSCOPE_TEXT("core", "item k-NN");
inline constexpr const char* most_popular_row = KINOSCOPE_TEXT("core", "most popular");

/// The model, the biases of people and films, film means, the global mean (which cannot rank), and two that only rank:
/// co-watch with the predicted rating, where the model has it, and "most rated". `ratings` are in the model's own
/// indices. Without training rows there is only the model, and no ranking. Rows of the validation part count as known,
/// as those of the training part do.
Evaluation evaluate(const TrainedModel& model, const RatingTable& ratings, const DataSplit& split,
                    const RatingScale& scale, const EvaluationControl& control = {});
/// The same for pairs, without errors: the model, item k-NN (where it is not too large a sum:
/// item_knn.h) and "most popular"; every held-out pair is relevant.
Evaluation evaluate_pairs(const TrainedModel& model, const RatingTable& pairs, const DataSplit& split,
                          const EvaluationControl& control = {});
/// Whichever `feedback` asks for.
Evaluation evaluate(const TrainedModel& model, const RatingTable& ratings, const DataSplit& split,
                    const RatingScale& scale, Feedback feedback, const EvaluationControl& control = {});

}  // namespace kinoscope
