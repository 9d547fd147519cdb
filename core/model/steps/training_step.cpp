// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/steps/training_step.h"

#include "core/model/net/embedding_net.h"
#include "core/model/objectives/co_watch.h"
#include "core/model/objectives/squared_error.h"
#include "core/model/steps/torch_module.h"

#include <fmt/format.h>

#include <stdexcept>

namespace kinoscope {

namespace {

/// Whether the step asks an objective for its slopes, rather than having the squared error's in its own arithmetic.
bool learns_any_objective(StepKind kind)
{
    const Backend backend = backend_of(kind);
    return optimiser_of(kind) != Optimiser::sgd && (backend == Backend::strict || backend == Backend::fast);
}

}  // namespace

void check_objective(StepKind kind, const RatingObjective& objective)
{
    if (&objective != &squared_error() && !learns_any_objective(kind))
        throw std::invalid_argument(fmt::format("The {} step cannot learn the {}. Choose the step fast or strict.",
                                                name_of(kind), objective.name()));
}

std::unique_ptr<TrainingStep> make_training_step(StepKind kind, EmbeddingNet& net, const RatingTable& ratings,
                                                 const TrainingSettings& settings, const RatingObjective& objective)
{
    if (kind == StepKind::automatic || optimiser_of(kind) != Optimiser::adam)
        throw std::logic_error("make_training_step needs a kind of Adam");
    check_objective(kind, objective);
    switch (backend_of(kind)) {
    case Backend::autograd: return torch_module().make_reference_step(net, ratings, settings);
    case Backend::tensors: return torch_module().make_tensor_step(net, ratings, settings);
    case Backend::strict:
    case Backend::fast: break;
    }
    return make_fused_step(net, ratings, settings, backend_of(kind), objective,
                           make_implicit_objective(net.views(), settings));
}

}  // namespace kinoscope
