// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/pair_comparison.h"

#include "core/model/steps/block_sgd.h"
#include "core/model/steps/pair_loss.h"

#include <string>
#include <vector>

namespace kinoscope {

namespace {

double popularity_loss(const Dataset& dataset, const DataSplit& split, const TrainingSettings& settings)
{
    const std::size_t users = dataset.user_ids.size();
    const std::size_t movies = dataset.movies.size();
    const int drawn = negatives_for_size(settings.negatives, split.train.size());
    const std::vector<double> shares = popularity_shares(dataset.ratings, split.train, users, movies, drawn);
    const PairLoss loss(dataset.ratings, split.train, split.monitored_rows(), users, movies, drawn, settings.seed);
    return loss.mean([&shares](std::int32_t, std::int32_t movie) { return shares[static_cast<std::size_t>(movie)]; });
}

}  // namespace

BaselineComparison compare_pairs(const Dataset& dataset, const DataSplit& split, const TrainingSettings& settings,
                                 double model_loss)
{
    BaselineComparison comparison;
    comparison.measured_on = std::string(measured_on(split));
    comparison.model = model_loss;
    comparison.feedback = Feedback::pairs;
    if (split.folds == 0) {
        comparison.popularity = popularity_loss(dataset, split, settings);
        return comparison;
    }
    double sum = 0.0;
    for (int fold = 0; fold < split.folds; ++fold) {
        const DataSplit part = fold_of(split, fold);
        sum += popularity_loss(dataset, part, settings) * static_cast<double>(part.test.size());
    }
    comparison.popularity = sum / static_cast<double>(split.train.size());
    return comparison;
}

}  // namespace kinoscope
