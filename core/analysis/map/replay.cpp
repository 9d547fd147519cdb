// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/replay.h"

#include "core/analysis/map/projection.h"
#include "core/analysis/map/ranking.h"

#include <stdexcept>
#include <string>

namespace kinoscope {

namespace {

/// Sum of the squared distances from the mean row.
double scatter_around(const Eigen::RowVectorXd& mean, const FactorMatrix& factors)
{
    double scatter = 0.0;
    for (Eigen::Index row = 0; row < factors.rows(); ++row)
        scatter += (factors.row(row).cast<double>() - mean).squaredNorm();
    return scatter;
}

}  // namespace

std::optional<MapFrame> make_replay_frame(const FactorSnapshot& epoch, const MapFrame& seen_from)
{
    const Eigen::Index films = seen_from.positions.rows();
    if (epoch.movie_factors.rows() != films || epoch.movie_bias.size() != films)
        throw std::invalid_argument("Cannot see " + std::to_string(epoch.movie_factors.rows()) +
                                    " films from a map of " + std::to_string(films) + ".");
    if (!seen_from.linear)
        return std::nullopt;
    const LinearAxes& from = *seen_from.linear;
    const Eigen::RowVectorXd mean = mean_row(epoch.movie_factors);
    MapFrame frame;
    frame.epoch = epoch.epoch;
    frame.positions = project(epoch.movie_factors, from.axes);
    LinearAxes& linear = frame.linear.emplace();
    linear.kind = from.kind;
    linear.epoch = from.epoch;
    if (from.kind == MapAxes::principal && epoch.epoch != seen_from.epoch) {
        linear.kind = MapAxes::borrowed;
        linear.epoch = seen_from.epoch;
    }
    linear.axes = from.axes;
    linear.mean = mean.transpose().cast<float>();
    linear.explained_variance = Eigen::VectorXf::Zero(from.axes.cols());
    if (const double all = scatter_around(mean, epoch.movie_factors); all > 0.0)
        linear.explained_variance =
            (frame.positions.cast<double>().colwise().squaredNorm().transpose() / all).cast<float>();
    frame.meanings = seen_from.meanings;
    frame.movie_bias = epoch.movie_bias;
    frame.by_bias = rank_by_bias(epoch.movie_bias, static_cast<int>(films), Order::highest_first);
    return frame;
}

}  // namespace kinoscope
