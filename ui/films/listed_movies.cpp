// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/listed_movies.h"

#include "core/analysis/map/ranking.h"
#include "core/data/text/title.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace kinoscope::ui {

namespace {

std::vector<int> placesOf(const std::vector<QString>& titles)
{
    const QCollator collator;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(titles.size());
    for (const QString& title : titles)
        keys.push_back(collator.sortKey(title));
    std::vector<std::size_t> order(titles.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<int> places(titles.size());
    int place = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i]].compare(keys[order[i - 1]]) != 0)
            ++place;
        places[order[i]] = place;
    }
    return places;
}

}  // namespace

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
