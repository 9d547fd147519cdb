// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/film_catalogue.h"

#include "core/search/film_finder.h"
#include "ui/films/listed_movies.h"

#include <set>
#include <string>
#include <utility>

namespace kinoscope::ui {

FilmCataloguePtr makeCatalogue(const MovieTablePtr& movies)
{
    if (!movies)
        return nullptr;
    std::set<std::string> genres;
    std::set<int> decades;
    for (const Movie& movie : *movies) {
        genres.insert(movie.genres.begin(), movie.genres.end());
        if (movie.year > 0)
            decades.insert(movie.year / 10 * 10);
    }
    FilmCatalogue catalogue{movies,
                            std::make_shared<const FilmFinder>(movies),
                            listMovies(movies),
                            std::make_shared<const Duplicates>(*movies),
                            {},
                            QList<int>(decades.rbegin(), decades.rend())};
    for (const std::string& genre : genres)
        catalogue.genres << QString::fromStdString(genre);
    return std::make_shared<const FilmCatalogue>(std::move(catalogue));
}

}  // namespace kinoscope::ui
