// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/replay.h"

#include <stdexcept>
#include <string>

namespace kinoscope {

namespace {

/// Sum of the squared distances from the mean row.
double scatter_of(const FactorMatrix& factors)
{
    Eigen::RowVectorXd sum = Eigen::RowVectorXd::Zero(factors.cols());
    for (Eigen::Index row = 0; row < factors.rows(); ++row)
        sum += factors.row(row).cast<double>();
    const Eigen::RowVectorXd mean = sum / static_cast<double>(factors.rows());
    double scatter = 0.0;
    for (Eigen::Index row = 0; row < factors.rows(); ++row)
        scatter += (factors.row(row).cast<double>() - mean).squaredNorm();
    return scatter;
}

}  // namespace

MapFrame make_replay_frame(const FactorSnapshot& epoch, const MapFrame& seen_from)
{
    const Projection& from = seen_from.projection;
    if (epoch.movie_factors.rows() != from.coordinates.rows() || epoch.movie_bias.size() != from.coordinates.rows())
        throw std::invalid_argument("Cannot see " + std::to_string(epoch.movie_factors.rows()) + " films from a map of " +
                                    std::to_string(from.coordinates.rows()) + ".");
    MapFrame frame;
    frame.epoch = epoch.epoch;
    frame.projection.axes = from.axes;
    frame.projection.coordinates = project(epoch.movie_factors, from.axes);
    frame.projection.explained_variance = Eigen::VectorXf::Zero(from.axes.cols());
    if (const double all = scatter_of(epoch.movie_factors); all > 0.0)
        frame.projection.explained_variance =
            (frame.projection.coordinates.cast<double>().colwise().squaredNorm().transpose() / all).cast<float>();
    frame.movie_bias = epoch.movie_bias;
    frame.by_bias = seen_from.by_bias;
    return frame;
}

}  // namespace kinoscope
