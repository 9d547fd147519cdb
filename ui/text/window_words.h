// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace kinoscope::ui {

/// Context under which `windowText`'s answers are translated.
inline constexpr const char* window_context = "WindowWords";

/// What the window says in place of `text`, an English text of core that names an option of the command line or a value
/// that is a check box here; null for any other. Gaps keep their numbers, and one may be left out.
const char* windowText(std::string_view text);
/// All texts that it knows.
std::vector<std::string_view> windowSources();

}  // namespace kinoscope::ui
