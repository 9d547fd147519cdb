// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/settings.h"
#include "core/model/trained_model.h"

#include <Eigen/Core>

#include <cstddef>
#include <memory>

namespace kinoscope {

struct PersonRidge;

/// How a model came to be, as far as it decides where somebody new stands in it.
struct FoldInFacts {
    TrainingSettings settings;  ///< with the step resolved, as a run's outcome has them
    Feedback feedback = Feedback::ratings;
    RatingScale scale;
    std::size_t training_ratings = 0;
    /// Mean squared error of the model on ratings that it has not seen, in squares of the scale: its validation loss.
    double residual_variance = 1.0;
};

/// A normal distribution of somebody's row before anything is known of them, as what a squared distance from its mean
/// costs: ½ (v − mean)ᵀ precision (v − mean).
struct RowPrior {
    Eigen::VectorXd mean;       ///< k + 1: factors, bias
    Eigen::MatrixXd precision;  ///< (k + 1) × (k + 1)
};

/// From where a row is held back.
enum class PriorKind {
    people,    ///< those who were trained: what was measured to be best for somebody new
    training,  ///< what training itself did: answers are the rows of the people who were trained
};

/// A trained model laid out for people who were not in its training. Every film's factors m and a 1 for the person's
/// bias are a row φ, and somebody's rows are two vectors of k + 1 numbers: v = (u, b) of the model of ratings,
///     p = low + (high − low) · sigmoid(φ·v + o + b_m),
/// and w = (w, c) of the co-watch model, with logit φ·w + d. A model of pairs has the second alone: its own tables.
///
/// Nobody changes it once it is made; any number of threads may ask. Cost: (people + films) × k², once a model.
class FoldInModel {
public:
    FoldInModel(const TrainedModel& model, const FoldInFacts& facts);

    Eigen::Index movies() const { return m_films.rows(); }
    Eigen::Index row_size() const { return m_row_size; }  ///< k + 1
    bool predicts_ratings() const { return m_facts.feedback == Feedback::ratings; }
    bool has_watch() const { return m_watch_offset.size() > 0; }
    const FoldInFacts& facts() const { return m_facts; }

    /// n_movies × a multiple of 8: φ, and zeros behind it.
    const FactorMatrix& films() const { return m_films; }
    Eigen::VectorXd film(int movie) const { return m_films.row(movie).head(m_row_size).transpose().cast<double>(); }
    const Eigen::VectorXf& rating_offset() const { return m_rating_offset; }  ///< o + b_m, n_movies
    const Eigen::VectorXf& watch_offset() const { return m_watch_offset; }    ///< d, n_movies; empty without co-watch
    double low() const { return m_low; }
    double range() const { return m_range; }

    /// The rating of a logit, not clipped to the scale, and its slope by the logit.
    double rating_of(double logit) const;
    double slope_of(double logit) const;

    /// Of the model of ratings and of co-watch, for somebody with so many ratings.
    RowPrior rating_prior(PriorKind kind, std::size_t own_ratings) const;
    RowPrior watch_prior(PriorKind kind, std::size_t own_ratings) const;
    /// See PersonRidge::not_rated.
    double not_rated(std::size_t own_ratings) const;

private:
    PersonRidge ridge(std::size_t own_ratings) const;

    FoldInFacts m_facts;
    Eigen::Index m_row_size;
    FactorMatrix m_films;
    Eigen::VectorXf m_rating_offset;
    Eigen::VectorXf m_watch_offset;
    double m_low;
    double m_range;
    RowPrior m_people;  // of ratings
    Eigen::VectorXd m_watch_mean;
};
using FoldInModelPtr = std::shared_ptr<const FoldInModel>;

}  // namespace kinoscope
