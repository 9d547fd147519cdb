// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/trained_model.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace kinoscope {

class WorkerPool;

/// The joint probabilities of t-SNE: how much each pair of points is to lie together. Symmetric, and 1 in sum.
///
/// Compressed sparse rows: the entries of row i are those from row_starts[i] to before row_starts[i + 1], by ascending
/// column; both p_ij and p_ji are there.
struct Affinities {
    std::vector<std::int64_t> row_starts{0};  ///< n + 1
    std::vector<int> columns;
    std::vector<float> values;

    int size() const { return static_cast<int>(row_starts.size()) - 1; }
};

/// Gets the share that is done, in [0, 1]; to say no gives up.
using AffinityProgress = std::function<bool(double share)>;

/// The affinities of the rows of `factors` (n × k), by their cosine distance, 1 − cos. (By the distance of their
/// directions, √(2 − 2 cos), maps keep less: .46 of the ten closest on MovieLens 100K instead of .47.)
///
/// Each row spreads a Gaussian over its nearest rows, 3 · `perplexity` of them or all others if there are fewer. The
/// Gaussian's entropy is log(perplexity), so that about `perplexity` rows count; of few rows at most a third of the
/// others. Then p_ij = (p_j|i + p_i|j) / 2n. Rows of zeros are as far from every other as a right angle. The result
/// does not depend on the number of threads. Nothing comes back if `progress`, which is asked on the calling thread,
/// said no. Cost: O(n² k). Throws std::invalid_argument if the perplexity is less than 1.
/// Source: van der Maaten and Hinton, "Visualizing Data using t-SNE", JMLR 9 (2008); the nearest rows alone: van der
/// Maaten, "Accelerating t-SNE using Tree-Based Algorithms", JMLR 15 (2014).
std::optional<Affinities> cosine_affinities(const FactorMatrix& factors, double perplexity, WorkerPool& pool,
                                            const AffinityProgress& progress = {});

}  // namespace kinoscope
