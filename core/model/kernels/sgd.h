// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/table_views.h"

namespace kinoscope::kernels {

/// Learns from the ratings one after the other: with e = prediction − rating and g = d(e²)/dz,
/// u −= rate · (g m + decay u), m −= rate · (g u + decay m), and so the biases. Returns the sum of the e² before each.
double sgd_pass(const TableViews& tables, const RatingBatch& batch, float rate, float decay);

}  // namespace kinoscope::kernels
