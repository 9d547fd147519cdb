// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kinoscope {

/// What to do with signs that join two parts of a word: apostrophes, hyphens and dashes, middle dots, full stops.
enum class Joiners {
    split,  ///< "Spider-Man" → "spider man", "L.A." → "l a"
    join,   ///< "Spider-Man" → "spiderman", "L.A." → "la"
};

/// A text as titles are compared: in lower case, without accents, "&" as "and", and a single space for everything else
/// that is neither letter nor digit. "Amélie (2001)" → "amelie 2001". Of text that is not UTF-8, what is not ASCII
/// stays as it is.
std::string folded(std::string_view utf8, Joiners joiners = Joiners::split);

/// Without its spaces: equal for "Net-Man", "Net Man" and "Netman".
std::string compact(std::string_view folded_text);

}  // namespace kinoscope
