// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/data/data_overview.h"

#include "core/analysis/evaluation/film_ratings.h"
#include "core/data/duplicates.h"

#include <algorithm>
#include <map>

namespace kinoscope {

namespace {

void count_levels(DataOverview& overview, const Dataset& dataset)
{
    const RatingHistograms films = rating_histograms(dataset);
    overview.levels = films.levels;
    for (Eigen::Index level = 0; level < films.counts.cols(); ++level)
        overview.level_counts.push_back(films.counts.col(level).cast<std::int64_t>().sum());
    if (!dataset.scale.low_is_good)
        return;
    std::reverse(overview.levels.begin(), overview.levels.end());
    std::reverse(overview.level_counts.begin(), overview.level_counts.end());
    for (double& level : overview.levels)
        level = shown_rating(dataset.scale, level);
}

}  // namespace

std::vector<std::vector<int>> duplicate_films(const MovieTable& movies)
{
    const Duplicates duplicates(movies);
    std::map<int, std::vector<int>> by_shown;
    if (duplicates.hidden() > 0)
        for (int row = 0; row < static_cast<int>(movies.size()); ++row)
            if (duplicates.is_hidden(row))
                by_shown[duplicates.shown(row)].push_back(row);
    std::vector<std::vector<int>> groups;
    for (auto& [shown, others] : by_shown) {
        others.insert(others.begin(), shown);
        groups.push_back(std::move(others));
    }
    std::stable_sort(groups.begin(), groups.end(), [&movies](const auto& a, const auto& b) {
        return movies[static_cast<std::size_t>(a.front())].ratings >
               movies[static_cast<std::size_t>(b.front())].ratings;
    });
    return groups;
}

DataOverview data_overview(const Dataset& dataset, const std::stop_token& stop)
{
    DataOverview overview;
    auto order = std::make_shared<MatrixOrder>(matrix_order(dataset));
    overview.order = order;
    if (stop.stop_requested())
        return overview;
    overview.per_person = count_histogram(order->person_ratings);
    overview.per_film = count_histogram(order->film_ratings);
    overview.duplicates = duplicate_films(dataset.movies);
    if (dataset.feedback == Feedback::ratings)
        count_levels(overview, dataset);
    return overview;
}

}  // namespace kinoscope
