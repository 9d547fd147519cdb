// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/settings.h"

#include <cstddef>
#include <string>

namespace kinoscope {

/// Whether training on CUDA is possible with this LibTorch on this machine. Loads it
/// (a third of a second at first) only where the driver of such a card is there.
struct CudaSupport {
    bool available = false;
    std::string reason;  ///< why not, as a user would read it; empty if available
};
CudaSupport cuda_support();

/// `automatic` becomes cuda where it is available, else cpu. Throws std::invalid_argument with a sentence if
/// cuda is asked for and not there.
Device resolve_device(Device wanted);

/// Ratings up to which an automatic step is Adam on every parameter for the notebook's settings: its epochs grow with
/// the square of the data.
inline constexpr std::size_t most_for_dense = 2'000'000;

/// The step of `settings`, of which `automatic` becomes the kind that suits them on `device` (cpu or cuda): tensor on
/// CUDA; on the CPU sgd, but fast where they start as the notebook does (mean_start 0) on at most `most_for_dense`
/// ratings. Throws std::invalid_argument with a sentence for a kind that the device does not have.
StepKind resolve_step(const TrainingSettings& settings, Device device, std::size_t ratings);

/// Both for a run on so many ratings. Co-watch is learned on the CPU: where the settings ask for it, an automatic
/// device becomes cpu. Throws std::invalid_argument with a sentence as the two above do, and for co-watch with a device
/// or step that has none.
TrainingSettings resolve(TrainingSettings settings, std::size_t ratings);
/// The same for `dataset`. Pairs are learned by SGD on the CPU; throws std::invalid_argument with a sentence for
/// settings that ask for something else, such as the notebook's.
TrainingSettings resolve(const TrainingSettings& settings, const Dataset& dataset);

}  // namespace kinoscope
