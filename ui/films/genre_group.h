// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <string>
#include <vector>

namespace kinoscope::ui {

struct Theme;

/// The few groups of genres that the map tells apart by colour, in the order of Theme::genres.
enum class GenreGroup { drama, comedy, action, thriller, animation, scienceFiction, other };
inline constexpr int genreGroupCount = 7;

/// A film's main genre: the most telling one of its genres ("Animation" before "Comedy", "Drama" last).
GenreGroup genreGroup(const std::vector<std::string>& genres);
QString genreGroupName(GenreGroup group);
QColor genreColour(GenreGroup group, const Theme& theme);

}  // namespace kinoscope::ui
