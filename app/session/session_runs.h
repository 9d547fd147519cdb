// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/loaded_source.h"
#include "app/session/run_list.h"
#include "core/io/session/session_document.h"

#include <map>

namespace kinoscope {

/// Adds the runs that were opened, a model's or all of a session, as if they had been trained here.
void addOpened(RunList& runs, const LoadedSource& opened);
/// The list as it is saved.
SessionDocument sessionOf(const RunList& runs);
/// By number, those of its models that are known.
std::map<int, NeighbourMapPtr> neighbourMapsOf(const RunList& runs);

}  // namespace kinoscope
