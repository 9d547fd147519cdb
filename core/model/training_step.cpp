// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/training_step.h"

#include "core/model/torch_module.h"

#include <stdexcept>

namespace kinoscope {

std::unique_ptr<TrainingStep> make_training_step(StepKind kind, EmbeddingNet& net, const RatingTable& ratings,
                                                 const TrainingSettings& settings)
{
    switch (kind) {
    case StepKind::reference:
        return torch_module().make_reference_step(net, ratings, settings);
    case StepKind::tensor:
        return torch_module().make_tensor_step(net, ratings, settings);
    case StepKind::strict:
    case StepKind::fast:
        return make_fused_step(net, ratings, settings, kind);
    case StepKind::sparse:
        return make_sparse_step(net, ratings, settings);
    case StepKind::sgd:
        return make_sgd_step(net, ratings, settings);
    case StepKind::automatic:
        break;
    }
    throw std::logic_error("make_training_step needs a kind that is resolved");
}

}  // namespace kinoscope
