// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/model/model_file.h"
#include "core/training/divergence.h"
#include "core/training/run_notes.h"

#include <memory>
#include <optional>
#include <vector>

namespace kinoscope {

/// A run of a session, as it is saved.
struct SessionRun {
    int number = 0;                                 ///< from 1
    std::shared_ptr<const ModelDocument> document;  ///< null where it broke before an epoch was complete
    TrainingSettings settings;                      ///< of a run without a document, which has its own
    std::string termination;                        ///< the same: "diverged" or "failed"
    std::optional<Divergence> divergence;           ///< where it broke
    RunNotes notes;                                 ///< what a person has noted of it
};

/// All runs on a data set. How they are looked at is in the model of the run that is shown.
struct SessionDocument {
    std::vector<SessionRun> runs;  ///< by number, ascending; one at least has a model
    int shown = 0;                 ///< the number of one of them
};

}  // namespace kinoscope
