// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/settings.h"

#include <array>
#include <cstdint>
#include <span>

namespace at {
class Tensor;
}

namespace kinoscope {

/// Columns of chosen rows on one device: users (n, int64), movies (n, int64), ratings (n × 1, float32).
using RatingTensors = std::array<at::Tensor, 3>;

/// Copies `rows` of `ratings`, in that order, to `device` (cpu or cuda).
RatingTensors gather_tensors(const RatingTable& ratings, std::span<const std::int32_t> rows, Device device);

}  // namespace kinoscope
