// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/trained_model.h"

#include <memory>

namespace kinoscope {

/// In place of an epoch's number: the random start, before the first batch. People read it as epoch 0.
inline constexpr int start_epoch = -1;

/// The movie tables at the end of an epoch, or at the start, for the map; of a slow run also on the way to the next.
struct FactorSnapshot {
    int epoch = 0;               ///< from 0, or start_epoch: the last that is complete
    FactorMatrix movie_factors;  ///< n_movies × k
    Eigen::VectorXf movie_bias;  ///< n_movies
    double share = 0.0;          ///< of the next epoch's batches that have been learned from, 0 … 1
};
using FactorSnapshotPtr = std::shared_ptr<const FactorSnapshot>;

}  // namespace kinoscope
