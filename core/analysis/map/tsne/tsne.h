// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/tsne/affinities.h"
#include "core/analysis/map/tsne/repulsion.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace kinoscope {

class WorkerPool;

/// How a t-SNE map is found by gradient descent. The defaults are those of scikit-learn.
struct TsneOptions {
    int steps = 1000;                ///< of the descent in all, 0 or more; the time is proportional to them
    int exaggerated_steps = 250;     ///< of these, the first ones, in which groups form; 0 for a start that has groups
    double exaggeration = 12.0;      ///< by which affinities are multiplied meanwhile; at least 1
    int exact_up_to = 10000;         ///< points up to which the repulsion is of all pairs; of more, by a grid
    int steps_between_reports = 10;  ///< from one report to the next; at least 1
};

/// What follows a t-SNE map while it forms; called on the calling thread.
struct TsneControl {
    std::stop_token stop;
    std::function<void(double share)> progress;                   ///< gets the share of the steps that is done
    std::function<void(const PlaneMatrix& positions)> positions;  ///< gets what there is so far, centred
};

/// Lays points out in the plane so that those that have a high affinity lie together: t-distributed stochastic
/// neighbour embedding.
///
/// `start` is n × 2 and decides what comes out: there is nothing random in it. The usual one is small (standard
/// deviation 1e-4), a map to be continued comes as it is. Momentum 0.5, after the exaggeration 0.8, and a gain for each
/// coordinate (Jacobs), both begun anew after the exaggeration; the learning rate is max(n / (4 · 12), 50) (Belkina et
/// al.), times the gradient of 4 Σ_j (p_ij − q_ij) w_ij (y_i − y_j). The result has its mean at the origin and does not
/// depend on the number of threads. Nothing comes back if it was asked to stop. Cost: O(steps · n²) up to `exact_up_to`
/// points, else O(steps · n log n). Throws std::invalid_argument if the start is of other points or not finite, and for
/// options that are not as they should be. Source: van der Maaten and Hinton, "Visualizing Data using t-SNE", JMLR 9
/// (2008); Belkina et al., "Automated optimized parameters for t-distributed stochastic neighbor embedding", Nature
/// Communications 10 (2019).
std::optional<PlaneMatrix> tsne(const Affinities& affinities, PlaneMatrix start, const TsneOptions& options,
                                WorkerPool& pool, const TsneControl& control = {});

}  // namespace kinoscope
