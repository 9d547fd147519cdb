// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/model_file.h"
#include "core/training/progress.h"

namespace kinoscope {

/// A run that has ended, as the document that is saved, listed and shown. The outcome must have a
/// model. `given_split`: the test part came as a file of its own.
ModelDocument make_document(const Dataset& dataset, const RunOutcome& outcome, bool given_split = false);

}  // namespace kinoscope
