// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/replay.h"

#include "core/analysis/projection.h"

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

MapFrame make_replay_frame(const FactorSnapshot& epoch, const MapFrame& seen_from)
{
    const Projection& from = seen_from.projection;
    if (epoch.movie_factors.rows() != from.coordinates.rows() || epoch.movie_bias.size() != from.coordinates.rows())
        throw std::invalid_argument("Cannot see " + std::to_string(epoch.movie_factors.rows()) +
                                    " films from a map of " + std::to_string(from.coordinates.rows()) + ".");
    const Eigen::RowVectorXd mean = mean_row(epoch.movie_factors);
    MapFrame frame;
    frame.epoch = epoch.epoch;
    frame.axes = seen_from.axes;
    frame.axes_epoch = seen_from.axes_epoch;
    if (seen_from.axes == MapAxes::principal && epoch.epoch != seen_from.epoch) {
        frame.axes = MapAxes::borrowed;
        frame.axes_epoch = seen_from.epoch;
    }
    frame.projection.axes = from.axes;
    frame.projection.coordinates = project(epoch.movie_factors, from.axes);
    frame.projection.explained_variance = Eigen::VectorXf::Zero(from.axes.cols());
    if (const double all = scatter_around(mean, epoch.movie_factors); all > 0.0)
        frame.projection.explained_variance =
            (frame.projection.coordinates.cast<double>().colwise().squaredNorm().transpose() / all).cast<float>();
    frame.mean = mean.transpose().cast<float>();
    frame.meanings = seen_from.meanings;
    frame.movie_bias = epoch.movie_bias;
    frame.by_bias = seen_from.by_bias;
    return frame;
}

}  // namespace kinoscope
