// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/steps/training_step.h"
#include "core/torch/torch_net.h"

#include <memory>

namespace kinoscope {

/// As TorchModule says.
std::unique_ptr<TrainingStep> make_reference_step(TorchNet& net, const RatingTable& ratings,
                                                  const TrainingSettings& settings);
std::unique_ptr<TrainingStep> make_tensor_step(TorchNet& net, const RatingTable& ratings,
                                               const TrainingSettings& settings);

}  // namespace kinoscope
