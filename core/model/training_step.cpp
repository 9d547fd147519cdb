// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/training_step.h"

#include "core/model/torch_module.h"

#include <stdexcept>

namespace kinoscope {

std::unique_ptr<TrainingStep> make_training_step(StepKind kind, EmbeddingNet& net, const RatingTable& ratings,
                                                 const TrainingSettings& settings)
{
    if (kind == StepKind::automatic)
        throw std::logic_error("make_training_step needs a kind that is resolved");
    switch (optimiser_of(kind)) {
    case Optimiser::sparse_adam:
        return make_sparse_step(net, ratings, settings);
    case Optimiser::sgd:
        return make_sgd_step(net, ratings, settings);
    case Optimiser::adam:
        break;
    }
    switch (backend_of(kind)) {
    case Backend::autograd:
        return torch_module().make_reference_step(net, ratings, settings);
    case Backend::tensors:
        return torch_module().make_tensor_step(net, ratings, settings);
    case Backend::strict:
    case Backend::fast:
        break;
    }
    return make_fused_step(net, ratings, settings, backend_of(kind));
}

}  // namespace kinoscope
