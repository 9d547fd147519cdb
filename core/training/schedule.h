// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

#include <cstdint>

namespace kinoscope {

/// The learning rate of step `step` of `steps`, counted from 0: from learning_rate down to learning_rate · final_rate
/// along half a cosine; exactly learning_rate at every step if final_rate is 1.
/// Source: Loshchilov and Hutter, SGDR, ICLR 2017, without restarts.
double learning_rate_at(const TrainingSettings& settings, std::int64_t step, std::int64_t steps);

}  // namespace kinoscope
