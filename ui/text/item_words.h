// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace kinoscope::ui {

/// What was rated, as people say it: "film", "book", … in the window's language. `noun`: one of `item_nouns()`.
QString itemWord(std::string_view noun);
/// So many of them: "1 book", "12 books".
QString itemCount(std::string_view noun, int count);

}  // namespace kinoscope::ui
