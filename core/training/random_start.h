// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"
#include "core/model/snapshot.h"

#include <cstddef>

namespace kinoscope {

/// The movie tables that a run of so many people and films begins with, which the map shows as epoch 0. No rating comes
/// into them.
///
/// Those of steps that need no LibTorch, which all presets have but the notebook's, are the run's own; the others draw
/// numbers of the same distribution from LibTorch's generator, which is not loaded for this. Cost: O((users + movies) ·
/// factors), some tenths of a second for the largest data sets.
FactorSnapshot random_start(const TrainingSettings& settings, std::size_t users, std::size_t movies);

/// Whether both begin with the same tables.
bool starts_alike(const TrainingSettings& a, const TrainingSettings& b);

}  // namespace kinoscope
