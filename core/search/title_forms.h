// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// The ways in which two catalogues may write one film's title, as texts that are compared letter by letter: without
/// accents, case, spaces and signs, "&" as "and", articles in front left out, numerals ("II", "two") as figures, and
/// the word "part" before one left out.
struct TitleForms {
    std::vector<std::string> whole;  ///< of the title, and of each other title in parentheses behind it
    std::vector<std::string> main;   ///< of what stands before a colon or a dash, where that is not all
};

/// A year in parentheses at the end of `title` counts for nothing.
TitleForms title_forms(std::string_view title);

/// Its figures alone: "rocky2" → "2". What they say is no wrong letter.
std::string figures_in(std::string_view form);

}  // namespace kinoscope
