// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recommend/fold_in_model.h"

#include "core/analysis/kernels/tables.h"
#include "core/model/steps/person_ridge.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace kinoscope {

namespace {

// As a multiple of the inverse covariance, for ratings from 1 to 5: about the variance of what no model can predict.
constexpr double people_weight = 0.5;
constexpr double usual_width = 4.0;
// Of factors that hardly differ from person to person.
constexpr double least_variance = 1e-4;
// Of the ridge that trained the co-watch model with Adam: somebody new has fewer ratings than it was made for.
constexpr double adam_watch_share = 0.25;

/// Rows (factors, bias), in double.
Eigen::MatrixXd rows_of(const FactorMatrix& factors, const Eigen::VectorXf& bias)
{
    Eigen::MatrixXd rows(factors.rows(), factors.cols() + 1);
    rows.leftCols(factors.cols()) = factors.cast<double>();
    rows.rightCols(1) = bias.cast<double>();
    return rows;
}

Eigen::VectorXd mean_of_rows(const Eigen::MatrixXd& rows)
{
    return rows.rows() > 0 ? Eigen::VectorXd(rows.colwise().mean().transpose()) : Eigen::VectorXd::Zero(rows.cols());
}

/// What squares of the scale's width are to those of 1 to 5: errors grow with it, the factors' spread does not.
double square_of_width(const RatingScale& scale)
{
    const double width = scale.max > scale.min ? (scale.max - scale.min) / usual_width : 1.0;
    return width * width;
}

RowPrior prior_of_people(const FactorMatrix& factors, const Eigen::VectorXf& bias, const RatingScale& scale)
{
    Eigen::MatrixXd rows = rows_of(factors, bias);
    RowPrior prior;
    prior.mean = mean_of_rows(rows);
    rows.rowwise() -= prior.mean.transpose();
    const Eigen::Index size = rows.cols();
    Eigen::MatrixXd covariance = Eigen::MatrixXd::Identity(size, size) * least_variance;
    covariance += rows.transpose() * rows / std::max(1.0, static_cast<double>(rows.rows()));
    prior.precision = people_weight * square_of_width(scale) *
                      covariance.llt().solve(Eigen::MatrixXd(Eigen::MatrixXd::Identity(size, size)));
    return prior;
}

Eigen::MatrixXd ridge_matrix(Eigen::Index size, double factors, double bias)
{
    Eigen::VectorXd diagonal = Eigen::VectorXd::Constant(size, factors);
    diagonal(size - 1) = bias;
    return diagonal.asDiagonal();
}

double sigmoid(double logit)
{
    return 1.0 / (1.0 + std::exp(-logit));
}

}  // namespace

FoldInModel::FoldInModel(const TrainedModel& model, const FoldInFacts& facts)
    : m_facts(facts), m_row_size(model.movie_factors.cols() + 1), m_low(model.range_low),
      m_range(static_cast<double>(model.range_high) - static_cast<double>(model.range_low))
{
    const auto width = static_cast<Eigen::Index>(kernels::padded_width(static_cast<std::size_t>(m_row_size)));
    m_films = FactorMatrix::Zero(model.movie_factors.rows(), width);
    m_films.leftCols(m_row_size - 1) = model.movie_factors;
    m_films.col(m_row_size - 1).setOnes();
    m_rating_offset = model.movie_bias.array() + model.offset;
    if (!predicts_ratings()) {
        m_watch_offset = model.movie_bias;
        m_watch_mean = mean_of_rows(rows_of(model.user_factors, model.user_bias));
        return;
    }
    m_people = prior_of_people(model.user_factors, model.user_bias, facts.scale);
    if (model.watch) {
        m_watch_offset = model.watch->movie_bias;
        m_watch_mean = mean_of_rows(rows_of(model.watch->user_factors, model.watch->user_bias));
    }
}

double FoldInModel::rating_of(double logit) const
{
    return m_low + m_range * sigmoid(logit);
}

double FoldInModel::slope_of(double logit) const
{
    const double share = sigmoid(logit);
    return m_range * share * (1.0 - share);
}

PersonRidge FoldInModel::ridge(std::size_t own_ratings) const
{
    return person_ridge(m_facts.settings, m_facts.feedback, m_facts.training_ratings,
                        static_cast<std::size_t>(movies()), own_ratings);
}

RowPrior FoldInModel::rating_prior(PriorKind kind, std::size_t own_ratings) const
{
    if (kind == PriorKind::people)
        return m_people;
    const PersonRidge trained = ridge(own_ratings);
    return {Eigen::VectorXd::Zero(m_row_size), ridge_matrix(m_row_size, trained.factors, trained.bias)};
}

RowPrior FoldInModel::watch_prior(PriorKind kind, std::size_t own_ratings) const
{
    const PersonRidge trained = ridge(own_ratings);
    if (kind == PriorKind::training)
        return {Eigen::VectorXd::Zero(m_row_size), ridge_matrix(m_row_size, trained.watch_factors, trained.watch_bias)};
    const bool adam = predicts_ratings() && optimiser_of(m_facts.settings.step) == Optimiser::adam;
    const double share = adam ? adam_watch_share : 1.0;
    return {m_watch_mean, ridge_matrix(m_row_size, share * trained.watch_factors, share * trained.watch_bias)};
}

double FoldInModel::not_rated(std::size_t own_ratings) const
{
    return ridge(own_ratings).not_rated;
}

}  // namespace kinoscope
