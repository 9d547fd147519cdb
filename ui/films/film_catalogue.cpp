// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/film_catalogue.h"

#include "ui/films/listed_movies.h"
#include "ui/films/title_index.h"

namespace kinoscope::ui {

FilmCataloguePtr makeCatalogue(const MovieTablePtr& movies)
{
    if (!movies)
        return nullptr;
    return std::make_shared<const FilmCatalogue>(FilmCatalogue{movies, indexTitles(movies), listMovies(movies)});
}

}  // namespace kinoscope::ui
