// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/session/session_document.h"

#include <string>
#include <string_view>

namespace kinoscope {

/// More than a window keeps.
inline constexpr std::size_t most_session_runs = 64;

/// What a session file says of its runs, and which of them have a model file.
struct SessionIndex {
    SessionDocument session;      ///< without the documents
    std::vector<bool> has_model;  ///< row = that of `session.runs`
};

/// "runs/3.safetensors"
std::string session_model_name(int number);

/// As JSON; equal sessions give equal texts.
std::string session_index_text(const SessionDocument& session);
/// Throws DataError about `file`.
SessionIndex parse_session_index(std::string_view text, const std::string& file);

}  // namespace kinoscope
