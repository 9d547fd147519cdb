// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/step_kind.h"

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
    StepRow{StepKind::automatic, Optimiser::adam, Backend::fast, "auto", "Automatic",
            "What suits the size of the data: Adam up to 2 million ratings, sparse Adam up to 10 million, plain SGD "
            "above."},
    StepRow{StepKind::reference, Optimiser::adam, Backend::autograd, "reference", "Adam, reference",
            "LibTorch's own gradient and Adam. Slow; what the others are measured against."},
    StepRow{StepKind::strict, Optimiser::adam, Backend::strict, "strict", "Adam, strict",
            "Adam in one pass over the tables, each operation in LibTorch's order."},
    StepRow{StepKind::fast, Optimiser::adam, Backend::fast, "fast", "Adam, fast",
            "Adam in one pass over the tables, with fewer operations. Differs in the last digits."},
    StepRow{StepKind::tensor, Optimiser::adam, Backend::tensors, "tensor", "Adam, tensors",
            "Adam in LibTorch's tensor operations. For graphics cards."},
    StepRow{StepKind::sparse, Optimiser::sparse_adam, Backend::fast, "sparse", "Sparse Adam",
            "Another algorithm, for large data: Adam on the films and people that a batch holds, and on no others."},
    StepRow{StepKind::sgd, Optimiser::sgd, Backend::fast, "sgd", "Plain SGD",
            "Another algorithm, for the largest data: stochastic gradient descent, one rating at a time, without "
            "Adam."},
};

/// What is no kind reads as automatic.
const StepRow& row_of(StepKind step)
{
    const auto* const found =
        std::find_if(step_rows.begin(), step_rows.end(), [step](const StepRow& row) { return row.kind == step; });
    return found != step_rows.end() ? *found : step_rows.front();
}

}  // namespace

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
    return optimiser_of(step) == Optimiser::adam && (backend == Backend::strict || backend == Backend::fast);
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
