// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/trained_model.h"

#include <functional>
#include <optional>
#include <vector>

namespace kinoscope {

class WorkerPool;

/// One partition of rows into clusters.
struct Partition {
    std::vector<int> labels;  ///< n: the cluster of each row, from 0
    int count = 0;            ///< clusters; none of them is empty

    bool operator==(const Partition&) const = default;
};

/// Up to `count` clusters of n directions (n × k, rows of length 1) by their cosine: spherical k-means, which starts
/// from Ward's clusters of the first rows: 100 for each cluster, 1,000 at most. Rows are expected in order of what is
/// known of them, best first.
///
/// Fewer come back where fewer rows differ. The result does not depend on the number of threads, nor on chance. Nothing
/// comes back if `may_go_on` said no. Cost: O(1000² k + n k · count · passes), 30 passes at most.
/// Source: Dhillon and Modha, "Concept decompositions for large sparse text data using clustering", Machine Learning 42
/// (2001).
std::optional<Partition> cluster_directions(const FactorMatrix& directions, int count, WorkerPool& pool,
                                            const std::function<bool()>& may_go_on = {});

/// Partitions of ever finer clusters, one for each of `counts`, which ascend: each cluster lies within one of the
/// partition before. A cluster is parted into as many as its share of all rows asks for. Partitions that part nothing
/// are left out. Else as `cluster_directions`.
std::optional<std::vector<Partition>> nested_clusters(const FactorMatrix& directions, const std::vector<int>& counts,
                                                      WorkerPool& pool, const std::function<bool()>& may_go_on = {});

}  // namespace kinoscope
