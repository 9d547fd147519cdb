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

bool has_films_of(const MapFrame* map, const Eigen::MatrixXf& positions)
{
    return map != nullptr && positions.rows() > 0 && map->positions.rows() == positions.rows();
}

void mirror(MapFrame& frame, Eigen::Index component)
{
    frame.positions.col(component) *= -1.0F;
    if (frame.linear)
        frame.linear->axes.col(component) *= -1.0F;
    if (const auto index = static_cast<std::size_t>(component); index < frame.meanings.size())
        frame.meanings[index] = mirrored(frame.meanings[index]);
}

/// For each component 1, or −1 where it is to be mirrored.
Eigen::VectorXf directions_of(const MapFrame& frame, const EarlierMaps& earlier)
{
    Eigen::VectorXf directions = Eigen::VectorXf::Ones(frame.positions.cols());
    for (std::size_t component = 0; component < frame.meanings.size(); ++component)
        if (is_reversed(frame.meanings[component]))
            directions(static_cast<Eigen::Index>(component)) = -1.0F;
    for (const MapFrame* map : {earlier.shown, earlier.settled}) {
        if (!has_films_of(map, frame.positions))
            continue;
        const Eigen::VectorXf along = directions_along(frame.positions, map->positions);
        directions = (along.array() != 0.0F).select(along, directions);
    }
    return directions;
}

/// Whether there was a map to turn to.
bool turn_towards(const MapFrame* shown, Eigen::MatrixXf& positions)
{
    if (!has_films_of(shown, positions) || shown->positions.cols() != positions.cols())
        return false;
    positions *= procrustes_rotation(positions, shown->positions);
    return true;
}

}  // namespace

MapFrame make_frame(Projection projection, const FactorSnapshot& snapshot, const MovieTable* movies,
                    const EarlierMaps& earlier)
{
    MapFrame frame;
    frame.epoch = snapshot.epoch;
    frame.positions = std::move(projection.positions);
    frame.linear = std::move(projection.linear);
    frame.movie_bias = snapshot.movie_bias;
    frame.by_bias =
        rank_by_bias(snapshot.movie_bias, static_cast<int>(snapshot.movie_bias.size()), Order::highest_first);
    const bool turned = !frame.linear && turn_towards(earlier.shown, frame.positions);
    if (movies != nullptr)
        frame.meanings = component_meanings(frame.positions, *movies);
    if (turned)
        return frame;
    const Eigen::VectorXf directions = directions_of(frame, frame.linear ? earlier : EarlierMaps());
    for (Eigen::Index component = 0; component < directions.size(); ++component)
        if (directions(component) < 0.0F)
            mirror(frame, component);
    return frame;
}

MapFrame make_map_frame(const FactorSnapshot& snapshot, const MovieTable* movies, const EarlierMaps& earlier)
{
    return make_frame(principal_projection(snapshot.movie_factors), snapshot, movies, earlier);
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
        return KINOSCOPE_TEXT("core", "A blend can't be placed on this map; only films can.");
    case LinearFeature::spread:
        return KINOSCOPE_TEXT("core",
                              "This map can't show how films move between seeds: the seeds share no axes here.");
    case LinearFeature::earlier_epochs:
        return KINOSCOPE_TEXT("core", "This map can't show earlier epochs: the epochs share no axes here.");
    }
    return {};
}

}  // namespace kinoscope
