// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/session/session_document.h"

#include <filesystem>

namespace kinoscope {

/// How the names of session files end.
inline constexpr const char* session_suffix = ".kinoscope";

/// Whether a file is a zip archive with a `session.json` in it, as sessions are and nothing else that is opened.
bool is_session_file(const std::filesystem::path& path);

/// Writes all runs into one file: a zip archive of `session.json` and a model file for each run that has a model,
/// `runs/NUMBER.safetensors`. What a person noted of a run, its `name` (at most 200 characters), `note` (at most
/// 4,000), whether it is `starred` and whether its `curve` is drawn, stands in `session.json`, where it says something.
/// The file is the old one or the whole new one at any moment. Equal sessions give equal bytes. Throws DataError.
void write_session(const std::filesystem::path& path, const SessionDocument& session);

/// Reads such a file, which anybody may have made: nothing is in it but what its index names, nothing takes more memory
/// than an archive may, and all models are of the same films. Throws DataError.
SessionDocument read_session(const std::filesystem::path& path);

}  // namespace kinoscope
