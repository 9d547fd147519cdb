// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"

#include <QString>

#include <memory>
#include <vector>

namespace kinoscope::ui {

/// Films as the lists need them, worked out once for all lists.
struct ListedMovies {
    MovieTablePtr movies;
    std::vector<QString> titles;  ///< as they are spoken; row = MovieIndex
    std::vector<int> titlePlace;  ///< among all titles as people sort them, equal for equal ones; row = MovieIndex
    std::vector<int> mostRated;   ///< MovieIndex of every film, most rated first
};
using ListedMoviesPtr = std::shared_ptr<const ListedMovies>;

/// On any thread; empty for null.
ListedMoviesPtr listMovies(const MovieTablePtr& movies);

}  // namespace kinoscope::ui
