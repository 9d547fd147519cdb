// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recommend/rating_fold_in.h"

#include <Eigen/Cholesky>

namespace kinoscope {

namespace {

constexpr int most_rating_steps = 100;
constexpr int most_halvings = 30;
constexpr double least_rating_step = 1e-11;  // in units of the row

/// The squared error of somebody's ratings as a function of their row.
class SquaredErrors {
public:
    SquaredErrors(const FoldInModel& model, std::span<const OwnRating> ratings, const RowPrior& prior)
        : m_model(model), m_prior(prior), m_films(static_cast<Eigen::Index>(ratings.size()), model.row_size()),
          m_offset(m_films.rows()), m_values(m_films.rows()), m_errors(m_films.rows()), m_slopes(m_films.rows())
    {
        for (Eigen::Index i = 0; i < m_films.rows(); ++i) {
            const OwnRating& rating = ratings[static_cast<std::size_t>(i)];
            m_films.row(i) = model.film(rating.movie).transpose();
            m_offset(i) = static_cast<double>(model.rating_offset()(rating.movie));
            m_values(i) = static_cast<double>(rating.value);
        }
    }

    /// Also what the next two functions go by.
    double at(const Eigen::VectorXd& row)
    {
        const Eigen::VectorXd logits = m_films * row + m_offset;
        for (Eigen::Index i = 0; i < logits.size(); ++i) {
            m_errors(i) = m_model.rating_of(logits(i)) - m_values(i);
            m_slopes(i) = m_model.slope_of(logits(i));
        }
        const Eigen::VectorXd away = row - m_prior.mean;
        m_pull = m_prior.precision * away;
        return 0.5 * m_errors.squaredNorm() + 0.5 * away.dot(m_pull);
    }
    Eigen::VectorXd gradient() const { return m_films.transpose() * m_errors.cwiseProduct(m_slopes) + m_pull; }
    Eigen::MatrixXd curvature() const
    {
        const Eigen::MatrixXd weighted = m_slopes.asDiagonal() * m_films;
        Eigen::MatrixXd sum = m_prior.precision;
        if (weighted.rows() > 0)  // Eigen divides by the number of columns
            sum.selfadjointView<Eigen::Lower>().rankUpdate(weighted.transpose());
        return sum;  // below the diagonal, and on it
    }

private:
    const FoldInModel& m_model;
    const RowPrior& m_prior;
    Eigen::MatrixXd m_films;  // n × (k + 1)
    Eigen::VectorXd m_offset;
    Eigen::VectorXd m_values;
    Eigen::VectorXd m_errors;
    Eigen::VectorXd m_slopes;
    Eigen::VectorXd m_pull;
};

}  // namespace

RatingMinimum rating_minimum(const FoldInModel& model, std::span<const OwnRating> ratings, const RowPrior& prior,
                             const Eigen::VectorXd& start, const std::stop_token& stop)
{
    SquaredErrors errors(model, ratings, prior);
    RatingMinimum minimum{start, {}, 0, false};
    double value = errors.at(minimum.row);
    Eigen::LLT<Eigen::MatrixXd> curvature(errors.curvature());
    for (bool moved = true; moved && minimum.steps < most_rating_steps; ++minimum.steps) {
        if (stop.stop_requested()) {
            minimum.stopped = true;
            return minimum;
        }
        Eigen::VectorXd step = -curvature.solve(errors.gradient());
        moved = step.lpNorm<Eigen::Infinity>() > least_rating_step;
        double next = errors.at(minimum.row + step);
        // Rounding alone may make a step near the minimum worse.
        for (int i = 0; i < most_halvings && moved && next > value * (1.0 + 1e-14); ++i) {
            step *= 0.5;
            next = errors.at(minimum.row + step);
        }
        minimum.row += step;
        value = next;
        curvature.compute(errors.curvature());
    }
    const Eigen::Index size = model.row_size();
    minimum.spread = curvature.solve(Eigen::MatrixXd(Eigen::MatrixXd::Identity(size, size)));
    return minimum;
}

}  // namespace kinoscope
