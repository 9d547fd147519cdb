// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kernels/table_views.h"

namespace kinoscope::kernels {

/// L2 of each kind of table.
struct SgdDecay {
    float user_factors = 0.0F;
    float movie_factors = 0.0F;
    float bias = 0.0F;
};

/// Learns from the ratings one after the other: with e = prediction − rating and g = d(e²)/dz,
/// u −= rate · (g m + decay u), m −= rate · (g u + decay m), and so the biases. Returns the sum of the e² before each.
double sgd_pass(const TableViews& tables, const RatingBatch& batch, float rate, const SgdDecay& decay);

}  // namespace kinoscope::kernels
