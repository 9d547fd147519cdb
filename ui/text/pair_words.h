// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace kinoscope::ui {

/// Context under which `pairText`'s answers are translated.
inline constexpr const char* pair_context = "PairWords";

/// What the window says in place of `source`, the English text of a tr(), where nobody rated anything and all that is
/// known is who has what; null where it says the same. A text that speaks of ratings, stars or errors in them has a row
/// here.
const char* pairText(const char* source);
/// All texts that it knows.
std::vector<std::string_view> pairSources();

}  // namespace kinoscope::ui
