// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recommend/fold_in.h"

#include <Eigen/Core>

namespace kinoscope {

/// What somebody is predicted for every film of a model, n_movies each.
struct FilmScores {
    Eigen::VectorXf rating_logits;  ///< φ·v + o + b_m; empty for a model of pairs
    Eigen::VectorXf ratings;        ///< predicted, not clipped; empty for a model of pairs
    Eigen::VectorXf watch_logits;   ///< φ·w + d; empty without co-watch
    /// The logit of watching + 0.7 × the predicted rating in stars, 1 + 4 (r − min) / (max − min), as `star_weight`
    /// says; what a model does not have counts as 0.
    Eigen::VectorXf scores;
};
FilmScores score_films(const FoldInModel& model, const FoldedPerson& person);

/// A predicted rating and how sure it is.
struct PredictedRating {
    double logit = 0.0;
    double value = 0.0;  ///< on the scale as it is kept, not clipped to it
    /// √(residual variance · (1 + φᵀH⁻¹φ · slope²)): of ratings that the model has not seen, about two in three lie
    /// within it. H⁻¹ is for errors whose variance is 1.
    double deviation = 0.0;
};
/// `model` predicts ratings.
PredictedRating predict_rating(const FoldInModel& model, const FoldedPerson& person, int movie);

}  // namespace kinoscope
