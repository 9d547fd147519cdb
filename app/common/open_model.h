// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/session/session_document.h"

#include <filesystem>
#include <memory>

namespace kinoscope {

/// The model of the run that is shown; where that has none, of the last that has one.
std::shared_ptr<const ModelDocument> shown_document(const SessionDocument& session);

/// A model file, or the model of the run that a session shows. Throws DataError.
ModelDocument open_model(const std::filesystem::path& path);

}  // namespace kinoscope
