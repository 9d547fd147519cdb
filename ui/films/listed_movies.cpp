// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/listed_movies.h"

#include "core/analysis/map/ranking.h"
#include "core/data/text/title.h"
#include "ui/text/places.h"

namespace kinoscope::ui {

ListedMoviesPtr listMovies(const MovieTablePtr& movies)
{
    auto listed = std::make_shared<ListedMovies>();
    listed->movies = movies;
    if (!movies)
        return listed;
    listed->titles.reserve(movies->size());
    for (const Movie& movie : *movies)
        listed->titles.push_back(QString::fromStdString(spoken_title(movie.title)));
    listed->titlePlace = placesOf(listed->titles);
    listed->mostRated = most_rated(*movies, static_cast<int>(movies->size()));
    return listed;
}

}  // namespace kinoscope::ui
