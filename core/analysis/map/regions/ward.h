// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/trained_model.h"

#include <vector>

namespace kinoscope {

/// Ward's hierarchical clustering of n points (n × k): from each point for itself, those two clusters are merged whose
/// merging adds least to the sum of squared distances from the clusters' means, until `count` are left.
///
/// The cluster of each row comes back, numbered from 0 by its first row. There are fewer than `count` where fewer rows
/// differ: equal ones are never parted. Of equally good mergings the one of lower rows is taken; equal input gives
/// equal output. Cost: O(n² k), and n² floats of memory. Throws std::invalid_argument if count < 1 while n > 0.
/// Source: Ward, "Hierarchical grouping to optimize an objective function", JASA 58 (1963); by the chain of nearest
/// neighbours: Murtagh, "A survey of recent advances in hierarchical clustering algorithms", Computer Journal 26
/// (1983).
std::vector<int> ward_clusters(const FactorMatrix& points, int count);

}  // namespace kinoscope
