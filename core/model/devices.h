// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// `automatic` becomes the kind of step that suits `device` (cpu or cuda) and the size of the data: tensor on CUDA; on
/// the CPU, fast up to 2 million ratings, sparse up to 10 million, sgd above. Adam on every parameter costs a pass over
/// all tables for each batch, so that its epochs grow with the square of the data; measured in `bench`. Throws
/// std::invalid_argument with a sentence for a kind that the device does not have.
StepKind resolve_step(StepKind wanted, Device device, std::size_t ratings);

/// Both for a run on so many ratings. Co-watch is learned on the CPU by a fused step: where the settings ask for it,
/// automatic device and step become cpu and fast. Above 2 million ratings that step is too slow, and an automatic one
/// learns without co-watch instead: its weight becomes 0. Throws std::invalid_argument with a sentence as the two above
/// do, and for co-watch with a device or step that has none.
TrainingSettings resolve(TrainingSettings settings, std::size_t ratings);

}  // namespace kinoscope
