// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/step_kind.h"

#include "core/data/message.h"

#include <algorithm>

namespace kinoscope {

namespace {

struct StepRow {
    StepKind kind;
    Optimiser optimiser;
    Backend backend;
    const char* name;
    const char* label;
    const char* meaning;
};

constexpr std::array step_rows{
    StepRow{StepKind::automatic, Optimiser::sgd, Backend::fast, "auto", KINOSCOPE_TEXT("core", "Automatic"),
            KINOSCOPE_TEXT("core", "SGD, or Adam with the notebook's settings for up to 2 million ratings.")},
    StepRow{StepKind::reference, Optimiser::adam, Backend::autograd, "reference",
            KINOSCOPE_TEXT("core", "Adam, reference"),
            KINOSCOPE_TEXT("core", "LibTorch's own gradient and Adam. Slow; the reference for the others.")},
    StepRow{StepKind::strict, Optimiser::adam, Backend::strict, "strict", KINOSCOPE_TEXT("core", "Adam, strict"),
            KINOSCOPE_TEXT("core", "Adam in one pass over the tables, in LibTorch's order of operations.")},
    StepRow{StepKind::fast, Optimiser::adam, Backend::fast, "fast", KINOSCOPE_TEXT("core", "Adam, fast"),
            KINOSCOPE_TEXT("core", "Adam in one pass over the tables, with fewer operations; last digits differ.")},
    StepRow{StepKind::tensor, Optimiser::adam, Backend::tensors, "tensor", KINOSCOPE_TEXT("core", "Adam, tensors"),
            KINOSCOPE_TEXT("core", "Adam with LibTorch's tensor operations, for graphics cards.")},
    StepRow{StepKind::sgd, Optimiser::sgd, Backend::fast, "sgd", KINOSCOPE_TEXT("core", "SGD"),
            KINOSCOPE_TEXT("core",
                           "Stochastic gradient descent, one rating at a time, for data of any size. Uses all cores; "
                           "the result does not depend on how many there are. Not the notebook's algorithm.")},
};

/// What is no kind reads as automatic.
const StepRow& row_of(StepKind step)
{
    const auto* const found =
        std::find_if(step_rows.begin(), step_rows.end(), [step](const StepRow& row) { return row.kind == step; });
    return found != step_rows.end() ? *found : step_rows.front();
}

}  // namespace

std::optional<StepKind> step_named(std::string_view name)
{
    if (name == former_step)
        return StepKind::automatic;
    const auto* const found =
        std::find_if(step_rows.begin(), step_rows.end(), [name](const StepRow& row) { return row.name == name; });
    return found != step_rows.end() ? std::optional(found->kind) : std::nullopt;
}

Optimiser optimiser_of(StepKind step)
{
    return row_of(step).optimiser;
}

Backend backend_of(StepKind step)
{
    return row_of(step).backend;
}

bool learns_co_watch(StepKind step)
{
    const Backend backend = backend_of(step);
    return backend == Backend::strict || backend == Backend::fast;
}

std::string_view name_of(StepKind step)
{
    return row_of(step).name;
}

std::string label_of(StepKind step)
{
    return row_of(step).label;
}

std::string meaning_of(StepKind step)
{
    return row_of(step).meaning;
}

}  // namespace kinoscope
