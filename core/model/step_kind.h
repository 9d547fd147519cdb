// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace kinoscope {

/// By which rule a gradient changes the tables. Each is another algorithm and learns a different model.
enum class Optimiser {
    adam,  ///< Adam on every parameter at every step, a batch at a time
    sgd,   ///< stochastic gradient descent, a rating at a time, on all cores
};

/// In which arithmetic a step is computed. The same mathematics, and the same model but for rounding.
enum class Backend {
    autograd,  ///< LibTorch's gradient and optimiser, any device
    tensors,   ///< closed-form gradient in LibTorch's tensor operations, any device
    strict,    ///< kernels of our own in LibTorch's order of operations, CPU
    fast,      ///< kernels of our own with folded constants, CPU
};

/// The setting `step`: an optimiser with a backend that there is for it, under one name.
enum class StepKind { automatic, reference, strict, fast, tensor, sgd };
/// All kinds, in the order above.
inline constexpr std::array all_step_kinds{StepKind::automatic, StepKind::reference, StepKind::strict,
                                           StepKind::fast,      StepKind::tensor,    StepKind::sgd};

/// What was a kind up to version 0.1, Adam on the rows that a batch holds: its name is still taken, for `automatic`.
inline constexpr std::string_view former_step = "sparse";
/// Nothing for a name that is none. `former_step` is `automatic`.
std::optional<StepKind> step_named(std::string_view name);

/// Of `automatic`, which is another kind by settings and device (devices.h): those of the presets on the CPU.
Optimiser optimiser_of(StepKind step);
Backend backend_of(StepKind step);
/// Whether it also learns the co-watch loss.
bool learns_co_watch(StepKind step);

std::string_view name_of(StepKind step);  ///< "auto", "reference", …
std::string label_of(StepKind step);      ///< for people: "Adam, fast", "SGD"
std::string meaning_of(StepKind step);    ///< a sentence in plain words

}  // namespace kinoscope
