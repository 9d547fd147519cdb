// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"
#include "core/model/trained_model.h"

#include <Eigen/Core>

#include <functional>
#include <optional>
#include <stop_token>

namespace kinoscope {

/// How a neighbour map is made.
struct NeighbourMapOptions {
    double perplexity = 30.0;        ///< about how many neighbours of each film count; at least 1
    int steps = 1000;                ///< of the descent: more cost time in proportion, and change little
    int exaggerated_steps = 250;     ///< of these, the first ones, in which groups form
    int steps_between_reports = 10;  ///< from one report of positions to the next; at least 1
    int threads = 0;                 ///< 0: one for each core; decides only how long it takes
    /// Where films start, n × 2, instead of along their first two principal components.
    const Eigen::MatrixXf* start = nullptr;

    /// From the map of a state that is much like this one, as of the next epoch: groups are kept where they are.
    static NeighbourMapOptions continued_from(const Eigen::MatrixXf& positions)
    {
        return {.steps = 250, .exaggerated_steps = 0, .start = &positions};
    }
};

/// Follows a neighbour map that is being made; called on the thread that makes it.
struct NeighbourMapControl {
    std::stop_token stop;
    std::function<void(double share)> progress;                       ///< never falls, and ends at 1
    std::function<void(const Eigen::MatrixXf& positions)> positions;  ///< n × 2: where films lie so far
};

/// The neighbour map: films (n × k) in the plane (n × 2) so that those that are close by their factors' cosine lie
/// together, by t-SNE. Directions and distances between groups mean nothing.
///
/// Laid out are the films that `placed_from` gives places of their own; all of them without `movies`. Each other one,
/// whose factors are partly chance, lies by its closest well-rated films; where it is similar to none, in the middle.
/// Films without a difference in factors start in a small even cloud.
///
/// There is nothing random: equal input gives equal output on any number of threads. Nothing comes back if it was asked
/// to stop. Cost: O(n² k) for the neighbours, and see `tsne`. Throws std::invalid_argument if a factor is not finite,
/// for options as `tsne` does, and for a movie table or a start of another size.
///
/// On MovieLens 100K (939 well-rated films, `balanced`) a film keeps .47 of its ten closest, as by scikit-learn's t-SNE
/// (tests/quality/neighbour_map.py); by UMAP .40, by principal components .09.
std::optional<Eigen::MatrixXf> neighbour_map(const FactorMatrix& factors, const MovieTable* movies = nullptr,
                                             const NeighbourMapOptions& options = {},
                                             const NeighbourMapControl& control = {});

}  // namespace kinoscope
