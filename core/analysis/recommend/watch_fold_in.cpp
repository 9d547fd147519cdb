// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recommend/watch_fold_in.h"

#include "core/analysis/kernels/tables.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace kinoscope {

namespace {

constexpr int most_watch_steps = 60;
constexpr double least_watch_step = 1e-6;
// A step that leaves more than this share of the distance asks for a new curvature.
constexpr double slow_share = 0.25;
// Rows that are summed up in float before double takes over.
constexpr Eigen::Index summed_rows = 256;

/// The logistic loss over all films as a function of somebody's row.
class LogisticLoss {
public:
    LogisticLoss(const FoldInModel& model, std::span<const OwnRating> ratings, const RowPrior& prior)
        : m_model(model), m_prior(prior),
          m_weights(Eigen::VectorXf::Constant(model.movies(), static_cast<float>(model.not_rated(ratings.size())))),
          m_watched(Eigen::VectorXf::Zero(model.movies()))
    {
        for (const OwnRating& rating : ratings) {
            m_weights(rating.movie) = 1.0F;
            m_watched(rating.movie) = 1.0F;
        }
    }

    /// Also what `curvature` goes by.
    Eigen::VectorXd gradient(const Eigen::VectorXd& row)
    {
        const FactorMatrix& films = m_model.films();
        Eigen::VectorXf wide = Eigen::VectorXf::Zero(films.cols());
        wide.head(row.size()) = row.cast<float>();
        m_shares = films * wide + m_model.watch_offset();
        m_shares = (1.0F + (-m_shares.array()).exp()).inverse();
        const Eigen::VectorXf slopes = m_weights.cwiseProduct(m_shares - m_watched);
        Eigen::VectorXd sum = Eigen::VectorXd::Zero(films.cols());
        for (Eigen::Index first = 0; first < films.rows(); first += summed_rows) {
            const Eigen::Index count = std::min(summed_rows, films.rows() - first);
            const Eigen::VectorXf part = films.middleRows(first, count).transpose() * slopes.segment(first, count);
            sum += part.cast<double>();
        }
        return sum.head(row.size()) + m_prior.precision * (row - m_prior.mean);
    }

    Eigen::MatrixXd curvature() const
    {
        const FactorMatrix& films = m_model.films();
        const Eigen::VectorXf roots = (m_weights.array() * m_shares.array() * (1.0F - m_shares.array())).sqrt();
        Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(films.cols(), films.cols());
        FactorMatrix scaled;
        FactorMatrix scatter(films.cols(), films.cols());
        for (Eigen::Index first = 0; first < films.rows(); first += summed_rows) {
            const Eigen::Index count = std::min(summed_rows, films.rows() - first);
            scaled = roots.segment(first, count).asDiagonal() * films.middleRows(first, count);
            scatter.setZero();
            kernels::add_scatter(scaled.data(), static_cast<std::size_t>(count), static_cast<std::size_t>(films.cols()),
                                 scatter.data());
            sum += scatter.cast<double>();
        }
        // Summed above the diagonal; the solver reads below it.
        const Eigen::Index size = m_model.row_size();
        Eigen::MatrixXd lower = sum.topLeftCorner(size, size).transpose();
        lower += m_prior.precision;
        return lower;
    }

private:
    const FoldInModel& m_model;
    const RowPrior& m_prior;
    Eigen::VectorXf m_weights;
    Eigen::VectorXf m_watched;
    Eigen::VectorXf m_shares;  // of the logits
};

}  // namespace

WatchMinimum watch_minimum(const FoldInModel& model, std::span<const OwnRating> ratings, const RowPrior& prior,
                           const Eigen::VectorXd& start, const std::stop_token& stop)
{
    LogisticLoss loss(model, ratings, prior);
    WatchMinimum minimum{start, {}, 0, false};
    Eigen::VectorXd gradient = loss.gradient(minimum.row);
    Eigen::LLT<Eigen::MatrixXd> curvature(loss.curvature());
    Eigen::VectorXd step = -curvature.solve(gradient);
    while (step.lpNorm<Eigen::Infinity>() > least_watch_step && minimum.steps < most_watch_steps) {
        if (stop.stop_requested()) {
            minimum.stopped = true;
            return minimum;
        }
        ++minimum.steps;
        const double before = -step.dot(gradient);
        const Eigen::VectorXd next = minimum.row + step;
        const Eigen::VectorXd next_gradient = loss.gradient(next);
        const Eigen::VectorXd next_step = -curvature.solve(next_gradient);
        const double after = -next_step.dot(next_gradient);
        if (after > before) {
            step *= 0.5;  // too far: the same way, half as far
            continue;
        }
        minimum.row = next;
        gradient = next_gradient;
        if (after > slow_share * slow_share * before && next_step.lpNorm<Eigen::Infinity>() > 10.0 * least_watch_step) {
            curvature.compute(loss.curvature());
            step = -curvature.solve(gradient);
        } else {
            step = next_step;
        }
    }
    // Steps may go by the curvature of an earlier place, but reasons must not depend on where the search began.
    loss.gradient(minimum.row);
    curvature.compute(loss.curvature());
    const Eigen::Index size = model.row_size();
    minimum.spread = curvature.solve(Eigen::MatrixXd(Eigen::MatrixXd::Identity(size, size)));
    return minimum;
}

}  // namespace kinoscope
