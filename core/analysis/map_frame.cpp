// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map_frame.h"

#include "core/analysis/alignment.h"
#include "core/analysis/ranking.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace kinoscope {

namespace {

/// With one movie there is no direction in which movies differ: it lies in the middle.
Projection at_the_origin(const FactorMatrix& factors, int components)
{
    return {Eigen::MatrixXf::Zero(factors.rows(), components), Eigen::VectorXf::Zero(components),
            Eigen::MatrixXf::Identity(factors.cols(), components)};
}

MapFrame frame_without_meaning(const FactorSnapshot& snapshot)
{
    const FactorMatrix& factors = snapshot.movie_factors;
    const int components = static_cast<int>(std::min<Eigen::Index>(3, factors.cols()));
    MapFrame frame;
    frame.epoch = snapshot.epoch;
    frame.projection =
        factors.rows() < 2 ? at_the_origin(factors, components) : principal_components(factors, components);
    frame.mean = factors.cast<double>().colwise().mean().cast<float>();
    frame.movie_bias = snapshot.movie_bias;
    frame.by_bias =
        rank_by_bias(snapshot.movie_bias, static_cast<int>(snapshot.movie_bias.size()), Order::highest_first);
    return frame;
}

void give_meaning(MapFrame& frame, const MovieTable* movies)
{
    if (movies != nullptr)
        frame.meanings = component_meanings(frame.projection.coordinates, *movies);
}

/// Mirrors the components that fall with the year or the number of ratings.
void orient_components(MapFrame& frame)
{
    for (std::size_t component = 0; component < frame.meanings.size(); ++component) {
        ComponentMeaning& meaning = frame.meanings[component];
        if (!falls(meaning))
            continue;
        meaning.correlation = -meaning.correlation;
        const auto column = static_cast<Eigen::Index>(component);
        frame.projection.coordinates.col(column) *= -1.0F;
        frame.projection.axes.col(column) *= -1.0F;
    }
}

}  // namespace

MapFrame make_map_frame(const FactorSnapshot& snapshot, const MovieTable* movies)
{
    MapFrame frame = frame_without_meaning(snapshot);
    give_meaning(frame, movies);
    orient_components(frame);
    return frame;
}

MapFrame make_aligned_frame(const FactorSnapshot& snapshot, const MapFrame& before, const MovieTable* movies)
{
    MapFrame frame = frame_without_meaning(snapshot);
    const Eigen::MatrixXf& now = frame.projection.coordinates;
    const Eigen::MatrixXf& then = before.projection.coordinates;
    if (now.rows() == then.rows() && now.cols() == then.cols() && now.rows() > 0) {
        rotate(frame.projection, procrustes_rotation(now, then));
        frame.axes = MapAxes::turned;
    }
    give_meaning(frame, movies);
    return frame;
}

Eigen::VectorXf place_on_map(const MapFrame& frame, const Eigen::VectorXf& factors)
{
    if (factors.size() != frame.mean.size() || factors.size() != frame.projection.axes.rows())
        throw std::invalid_argument("A vector of " + std::to_string(factors.size()) +
                                    " factors has no place on a map of films with " +
                                    std::to_string(frame.mean.size()) + ".");
    return frame.projection.axes.transpose() * (factors - frame.mean);
}

}  // namespace kinoscope
