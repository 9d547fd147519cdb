// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/film_catalogue.h"

#include "core/search/film_finder.h"
#include "ui/films/listed_movies.h"

namespace kinoscope::ui {

FilmCataloguePtr makeCatalogue(const MovieTablePtr& movies)
{
    if (!movies)
        return nullptr;
    return std::make_shared<const FilmCatalogue>(FilmCatalogue{movies, std::make_shared<const FilmFinder>(movies),
                                                               listMovies(movies),
                                                               std::make_shared<const Duplicates>(*movies)});
}

}  // namespace kinoscope::ui
