// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/duplicates.h"
#include "core/data/movie.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace kinoscope {

class FilmFinder;

}  // namespace kinoscope

namespace kinoscope::ui {

struct ListedMovies;

/// What search and lists need of the films. For tens of thousands of films it takes a tenth of a second and more to
/// work out: to be made once, off the GUI thread, and handed over whole.
struct FilmCatalogue {
    MovieTablePtr movies;
    std::shared_ptr<const FilmFinder> titles;
    std::shared_ptr<const ListedMovies> lists;
    DuplicatesPtr duplicates;
    QStringList genres;  ///< that the films have, by name
    QList<int> decades;  ///< by their first years, the latest first
};
using FilmCataloguePtr = std::shared_ptr<const FilmCatalogue>;

/// On any thread. Null for null.
FilmCataloguePtr makeCatalogue(const MovieTablePtr& movies);

}  // namespace kinoscope::ui
