// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/people/person_ratings.h"

#include "core/analysis/neighbours/best_of.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace kinoscope {

namespace {

constexpr std::size_t looked_through = 1U << 20U;  // ratings between two looks at whether to stop

/// The `most` films with the highest of `scores`, which has one for each of `films`.
std::vector<CommonFilm> best_films(const std::vector<CommonFilm>& films, const std::vector<float>& scores, int most)
{
    BestOf best_of(static_cast<std::size_t>(most));
    for (std::size_t i = 0; i < films.size(); ++i)
        if (best_of.takes(static_cast<int>(i), scores[i]))
            best_of.offer(static_cast<int>(i), scores[i]);
    std::vector<CommonFilm> found;
    for (const BestOf::Item& item : best_of.take())
        found.push_back(films[static_cast<std::size_t>(item.index)]);
    return found;
}

}  // namespace

std::vector<std::vector<OwnRating>> ratings_of(const Dataset& dataset, std::span<const int> people,
                                               const std::stop_token& stop)
{
    std::vector<std::int32_t> places(dataset.user_ids.size(), -1);
    for (std::size_t place = 0; place < people.size(); ++place)
        places.at(static_cast<std::size_t>(people[place])) = static_cast<std::int32_t>(place);
    std::vector<std::vector<OwnRating>> found(people.size());
    for (std::size_t begin = 0; begin < dataset.ratings.size(); begin += looked_through) {
        if (stop.stop_requested())
            return {};
        const std::size_t end = std::min(begin + looked_through, dataset.ratings.size());
        for (std::size_t row = begin; row < end; ++row) {
            const Rating& rating = dataset.ratings[row];
            if (const std::int32_t place = places[static_cast<std::size_t>(rating.user)]; place >= 0)
                found[static_cast<std::size_t>(place)].push_back({rating.movie, rating.value});
        }
    }
    return found;
}

RatingComparison compare_ratings(std::vector<OwnRating> own, std::vector<OwnRating> other, const RatingScale& scale,
                                 int most)
{
    for (std::vector<OwnRating>* ratings : {&own, &other})
        std::sort(ratings->begin(), ratings->end(),
                  [](const OwnRating& a, const OwnRating& b) { return a.movie < b.movie; });
    const double range = scale.max - scale.min;
    RatingComparison result;
    std::vector<CommonFilm> apart;
    std::vector<CommonFilm> alike;
    std::vector<float> distances;
    std::vector<float> sums;
    auto theirs = other.begin();
    for (const OwnRating& rating : own) {
        while (theirs != other.end() && theirs->movie < rating.movie)
            ++theirs;
        if (theirs == other.end())
            break;
        if (theirs->movie != rating.movie)
            continue;
        ++result.common;
        const CommonFilm film{rating.movie, rating.value, theirs->value};
        const float distance = std::abs(film.own - film.other);
        if (static_cast<double>(distance) >= range / 4.0 && distance > 0.0F) {
            apart.push_back(film);
            distances.push_back(distance);
        } else if (static_cast<double>(distance) <= range / 8.0) {
            alike.push_back(film);
            sums.push_back(film.own + film.other);
        }
    }
    result.apart = best_films(apart, distances, most);
    result.alike = best_films(alike, sums, most);
    return result;
}

}  // namespace kinoscope
