// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/loaded_source.h"
#include "app/session/run_list.h"
#include "core/io/session/session_document.h"

namespace kinoscope {

/// Adds the runs that were opened, a model's or all of a session, as if they had been trained here.
void addOpened(RunList& runs, const LoadedSource& opened);
/// The list as it is saved.
SessionDocument sessionOf(const RunList& runs);

}  // namespace kinoscope
