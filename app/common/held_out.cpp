// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/held_out.h"

#include "core/training/run_split.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace kinoscope {

DataSplit split_of(const ModelDocument& document, const Dataset& dataset)
{
    const bool same_movies =
        std::equal(document.movies.begin(), document.movies.end(), dataset.movies.begin(), dataset.movies.end(),
                   [](const Movie& a, const Movie& b) { return a.id == b.id && a.ratings == b.ratings; });
    if (!same_movies || document.user_ids != dataset.user_ids)
        throw std::invalid_argument(
            fmt::format("{} is not the data set that this model was trained on ({}, {} ratings).", dataset.name,
                        document.dataset_name, document.dataset_ratings));
    if (document.given_split)
        throw std::invalid_argument("This model was trained with a test file of its own, so the data set does not say "
                                    "which ratings were held out.");
    return split_by(document.settings, dataset);
}

std::vector<std::int32_t> held_out_rows(const ModelDocument& document, const Dataset& dataset)
{
    return split_of(document, dataset).test;
}

KnownRatings known_ratings(const ModelDocument& document, const Dataset& dataset, const DataSplit& split)
{
    // Ids ascend in both, so each is found by halving.
    const auto user_row = [&](std::int64_t id) {
        const auto found = std::lower_bound(document.user_ids.begin(), document.user_ids.end(), id);
        return found != document.user_ids.end() && *found == id
                   ? static_cast<std::int32_t>(found - document.user_ids.begin())
                   : -1;
    };
    const auto movie_row = [&](std::int64_t id) {
        const auto found = std::lower_bound(document.movies.begin(), document.movies.end(), id,
                                            [](const Movie& movie, std::int64_t wanted) { return movie.id < wanted; });
        return found != document.movies.end() && found->id == id
                   ? static_cast<std::int32_t>(found - document.movies.begin())
                   : -1;
    };
    KnownRatings known;
    const auto add = [&](const std::vector<std::int32_t>& rows, std::vector<std::int32_t>& part) {
        for (const std::int32_t row : rows) {
            const auto at = static_cast<std::size_t>(row);
            const std::int32_t user = user_row(dataset.user_ids[static_cast<std::size_t>(dataset.ratings[at].user)]);
            const std::int32_t movie =
                movie_row(dataset.movies[static_cast<std::size_t>(dataset.ratings[at].movie)].id);
            if (user < 0 || movie < 0) {
                ++known.unknown;
                continue;
            }
            part.push_back(static_cast<std::int32_t>(known.ratings.size()));
            known.ratings.push_back({user, movie, dataset.ratings[at].value});
        }
    };
    add(split.train, known.split.train);
    add(split.test, known.split.test);
    if (known.split.test.empty())
        throw std::invalid_argument(fmt::format(
            "The model knows no person and film of {}. Choose a test file of the data set that it was trained "
            "on ({}).",
            dataset.name, document.dataset_name));
    return known;
}

}  // namespace kinoscope
