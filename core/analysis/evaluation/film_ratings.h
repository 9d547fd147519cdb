// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/trained_model.h"

#include <stop_token>
#include <vector>

namespace kinoscope {

/// How often each film got each rating.
struct RatingHistograms {
    std::vector<double> levels;  ///< ratings, ascending; middles of equal ranges where a scale has more than mostLevels
    /// Films × levels, row = MovieIndex.
    Eigen::Matrix<int, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> counts;

    static constexpr int mostLevels = 20;
    static constexpr int ranges = 10;  ///< of a finer scale
};

/// One pass over the ratings; keep it off the GUI thread for millions of them.
RatingHistograms rating_histograms(const Dataset& dataset);

/// What the model expects of each film, as a mean over those who rated it: to be held against Movie::mean_rating.
///
/// Row = MovieIndex; 0 for a film that nobody rated. `model` is of this data set's people and films, and every rating
/// counts, whether it was learned from or held out. Cost: O(ratings · k). Where `stop` is requested, what has been
/// added up so far is of no use, and the result is empty. Throws std::invalid_argument for a model of other people or
/// films.
Eigen::VectorXf mean_predictions(const TrainedModel& model, const Dataset& dataset, const std::stop_token& stop = {});

}  // namespace kinoscope
