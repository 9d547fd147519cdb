// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/trained_model.h"

#include <memory>

namespace kinoscope {

/// The movie tables at the end of an epoch, for the map.
struct FactorSnapshot {
    int epoch = 0;
    FactorMatrix movie_factors;  ///< n_movies × k
    Eigen::VectorXf movie_bias;  ///< n_movies
};
using FactorSnapshotPtr = std::shared_ptr<const FactorSnapshot>;

}  // namespace kinoscope
