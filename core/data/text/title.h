// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kinoscope {

/// The year in a title's closing parentheses, "Heat (1995)" → 1995; 0 where there is none.
int year_in_title(std::string_view title);

/// The title without that, and without IMDb's marks behind it: "Heat (1995)" → "Heat".
std::string_view title_without_year(std::string_view title);

/// The title as people say it: without the year, the article in front.
/// "Empire Strikes Back, The (1980)" → "The Empire Strikes Back"; also Les, L', Il, Der, Das, El and their like.
std::string spoken_title(std::string_view title);

/// The same without other titles in parentheses behind it: "City of Lost Children, The (Cité des enfants perdus, La)
/// (1995)" → "The City of Lost Children".
std::string short_title(std::string_view title);

}  // namespace kinoscope
