// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/tsne/repulsion.h"

namespace kinoscope {

class WorkerPool;

/// The repulsion of all pairs of points, in float; memory of `result` is used again.
///
/// Relative error: 1e-6 √n. The result does not depend on the number of threads. Cost: O(n²), a tenth of a nanosecond a
/// pair.
void exact_repulsion(const PlaneMatrix& positions, WorkerPool& pool, Repulsion& result);

}  // namespace kinoscope
