// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

#include <cstdint>
#include <span>

namespace kinoscope {

/// Those of the changes that have taken effect at step `step`, counted from 0.
std::span<const RateChange> changes_until(const RateChanges& changes, std::int64_t step);
/// The last of them, or the setting `learning_rate` before all.
double base_rate_at(const TrainingSettings& settings, std::int64_t step);

/// The same changes in a run whose epochs have another number of batches, such as a fold's: each at the batch that is
/// as far into the same epoch, rounded down. Of several that fall on one batch, the last counts.
RateChanges changes_for(const RateChanges& changes, int batches, int other_batches);

/// The learning rate of step `step` of `steps`, counted from 0: from the base rate down to final_rate times that along
/// half a cosine; exactly the base rate at every step if final_rate is 1.
/// Source: Loshchilov and Hutter, SGDR, ICLR 2017, without restarts.
double learning_rate_at(const TrainingSettings& settings, std::int64_t step, std::int64_t steps);

}  // namespace kinoscope
