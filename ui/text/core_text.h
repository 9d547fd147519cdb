// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace kinoscope::ui {

/// A text that core made, or a genre of MovieLens, in the user's language; as it is where there is no translation. Core
/// has no Qt: its English text is the key, in the context "core". Sentences with file names and numbers in them are
/// known by their pattern.
QString coreText(std::string_view text);

/// The fixed texts of core that are listed for translation.
std::span<const char* const> coreTexts();

}  // namespace kinoscope::ui
