// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/map_frame.h"

#include "core/analysis/map/alignment.h"
#include "core/analysis/map/ranking.h"
#include "core/data/message.h"

#include <stdexcept>
#include <string>
#include <utility>

namespace kinoscope {

namespace {

void give_meaning(MapFrame& frame, const MovieTable* movies)
{
    if (movies != nullptr)
        frame.meanings = component_meanings(frame.positions, *movies);
}

/// Mirrors the components that fall with the year or the number of ratings.
void orient_components(MapFrame& frame)
{
    for (std::size_t component = 0; component < frame.meanings.size(); ++component) {
        ComponentMeaning& meaning = frame.meanings[component];
        if (!is_reversed(meaning))
            continue;
        meaning.correlation = -meaning.correlation;
        const auto column = static_cast<Eigen::Index>(component);
        frame.positions.col(column) *= -1.0F;
        if (frame.linear)
            frame.linear->axes.col(column) *= -1.0F;
    }
}

void turn_towards(Projection& projection, const Eigen::MatrixXf& before)
{
    const Eigen::MatrixXf& now = projection.positions;
    if (now.rows() == before.rows() && now.cols() == before.cols() && now.rows() > 0)
        rotate(projection, procrustes_rotation(now, before));
}

}  // namespace

MapFrame make_frame(Projection projection, const FactorSnapshot& snapshot, const MovieTable* movies,
                    const MapFrame* before)
{
    if (before != nullptr)
        turn_towards(projection, before->positions);
    MapFrame frame;
    frame.epoch = snapshot.epoch;
    frame.positions = std::move(projection.positions);
    frame.linear = std::move(projection.linear);
    frame.movie_bias = snapshot.movie_bias;
    frame.by_bias =
        rank_by_bias(snapshot.movie_bias, static_cast<int>(snapshot.movie_bias.size()), Order::highest_first);
    give_meaning(frame, movies);
    if (before == nullptr)
        orient_components(frame);
    return frame;
}

MapFrame make_map_frame(const FactorSnapshot& snapshot, const MovieTable* movies)
{
    return make_frame(principal_projection(snapshot.movie_factors), snapshot, movies);
}

MapFrame make_aligned_frame(const FactorSnapshot& snapshot, const MapFrame& before, const MovieTable* movies)
{
    return make_frame(principal_projection(snapshot.movie_factors), snapshot, movies, &before);
}

std::optional<Eigen::VectorXf> place_on_map(const MapFrame& frame, const Eigen::VectorXf& factors)
{
    if (!frame.linear)
        return std::nullopt;
    const LinearAxes& linear = *frame.linear;
    if (factors.size() != linear.mean.size() || factors.size() != linear.axes.rows())
        throw std::invalid_argument("A vector of " + std::to_string(factors.size()) +
                                    " factors has no place on a map of films with " +
                                    std::to_string(linear.mean.size()) + ".");
    return linear.axes.transpose() * (factors - linear.mean);
}

std::string_view why_not(const MapFrame& frame, LinearFeature feature)
{
    if (frame.linear)
        return {};
    switch (feature) {
    case LinearFeature::place_of_vector:
        return KINOSCOPE_TEXT("core", "A blend has no place on this map, which has places for films only.");
    case LinearFeature::spread:
        return KINOSCOPE_TEXT(
            "core", "This map cannot show how far films move from seed to seed: it has no axes that all seeds share.");
    case LinearFeature::earlier_epochs:
        return KINOSCOPE_TEXT("core",
                              "Earlier epochs cannot be shown on this map: it has no axes that all epochs share.");
    }
    return {};
}

}  // namespace kinoscope
