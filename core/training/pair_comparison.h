// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation/baseline_comparison.h"
#include "core/data/dataset.h"
#include "core/data/split.h"
#include "core/model/settings.h"

namespace kinoscope {

/// A model of pairs beside how popular films are (popularity_shares), on the pairs that training was monitored on and
/// the same films drawn beside them. `model_loss` is the kept epoch's validation loss. Of folds, the mean over the
/// pairs of all.
BaselineComparison compare_pairs(const Dataset& dataset, const DataSplit& split, const TrainingSettings& settings,
                                 double model_loss);

}  // namespace kinoscope
