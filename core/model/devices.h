// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

#include <string>

namespace kinoscope {

/// Whether training on CUDA is possible with this LibTorch on this machine.
struct CudaSupport {
    bool available = false;
    std::string reason;  ///< why not, as a user would read it; empty if available
};
CudaSupport cuda_support();

/// `automatic` becomes cuda where it is available, else cpu. Throws std::invalid_argument with a sentence if
/// cuda is asked for and not there.
Device resolve_device(Device wanted);

/// `automatic` becomes the kind of step that suits best.
StepKind resolve_step(StepKind wanted);

}  // namespace kinoscope
