// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recommend/fold_in_model.h"
#include "core/io/model/model_file.h"

namespace kinoscope {

/// What a model's document says of how somebody new is folded in. Of files that do not say how many ratings each part
/// had, as near as can be told. Pairs have no residual variance.
FoldInFacts fold_in_facts(const ModelDocument& document);

}  // namespace kinoscope
