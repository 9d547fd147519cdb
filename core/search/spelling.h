// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/title_words.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace kinoscope {

/// The films whose titles are spelled most like the query, at most `limit`, all with equally many mistakes; the more
/// rated ones first. A word may differ by a quarter of its letters, and two thirds of the letters must be in words that
/// are found. The last word may be the beginning of one. Cost: a pass over all words; some hundredths of a second for
/// 60,000 films.
std::vector<int> nearest_titles(const TitleWords& titles, std::string_view query, std::size_t limit);

}  // namespace kinoscope
