// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recommend/film_scores.h"

#include "core/analysis/evaluation/ranking_metrics.h"

#include <algorithm>
#include <cmath>

namespace kinoscope {

namespace {

Eigen::VectorXf products(const FoldInModel& model, const Eigen::VectorXd& row)
{
    Eigen::VectorXf wide = Eigen::VectorXf::Zero(model.films().cols());
    wide.head(row.size()) = row.cast<float>();
    return model.films() * wide;
}

}  // namespace

FilmScores score_films(const FoldInModel& model, const FoldedPerson& person)
{
    FilmScores found;
    found.scores = Eigen::VectorXf::Zero(model.movies());
    if (person.watch_row.size() > 0) {
        found.watch_logits = products(model, person.watch_row) + model.watch_offset();
        found.scores = found.watch_logits;
    }
    if (!model.predicts_ratings())
        return found;
    const RatingScale& scale = model.facts().scale;
    const auto least = static_cast<float>(scale.min);
    const float stars = 4.0F / std::max(1e-6F, static_cast<float>(scale.max - scale.min));
    found.rating_logits = products(model, person.rating_row) + model.rating_offset();
    found.ratings = static_cast<float>(model.low()) +
                    static_cast<float>(model.range()) / (1.0F + (-found.rating_logits.array()).exp());
    found.scores.array() += star_weight * (1.0F + stars * (found.ratings.array() - least));
    return found;
}

PredictedRating predict_rating(const FoldInModel& model, const FoldedPerson& person, int movie)
{
    const Eigen::VectorXd film = model.film(movie);
    const double logit = film.dot(person.rating_row) + static_cast<double>(model.rating_offset()(movie));
    const double slope = model.slope_of(logit);
    const double spread = film.dot(person.rating_spread * film);
    return {logit, model.rating_of(logit), std::sqrt(model.facts().residual_variance * (1.0 + spread * slope * slope))};
}

}  // namespace kinoscope
