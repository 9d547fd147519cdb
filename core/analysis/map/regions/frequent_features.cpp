// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/regions/frequent_features.h"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <utility>

namespace kinoscope {

namespace {

/// Films of the group by feature, each ascending.
std::map<int, std::vector<int>> films_by_feature(const FeatureTable& features, std::vector<int> films)
{
    std::sort(films.begin(), films.end());
    if (!films.empty() && (films.front() < 0 || films.back() >= features.films()))
        throw std::out_of_range("a film that is not in the table of features");
    std::map<int, std::vector<int>> found;
    for (const int film : films)
        for (const int feature : features.of_film(film))
            found[feature].push_back(film);
    return found;
}

/// Of periods only single decades count: a longer one would say again what its decades say.
bool is_period(const RegionFeature& feature)
{
    return feature.kind == RegionFeature::Kind::decade && feature.first_year != feature.last_decade;
}

}  // namespace

GroupFeatures frequent_features(const FeatureTable& features, const std::vector<int>& films)
{
    GroupFeatures group;
    group.inside = static_cast<int>(films.size());
    group.elsewhere = features.films() - group.inside;
    for (auto& [number, with] : films_by_feature(features, films)) {
        const auto count = static_cast<int>(with.size());
        if (count < fewest_group_films || is_period(features.feature(number)))
            continue;
        ++group.compared;
        const FeatureCount inside{count, group.inside};
        const FeatureCount elsewhere{static_cast<int>(features.films_with(number).size()) - count, group.elsewhere};
        const Interval times = share_ratio_interval(inside, elsewhere);
        if (times.low > 1.0)
            group.features.push_back(
                {features.feature(number), inside, elsewhere, times, log_odds_z(inside, elsewhere), std::move(with)});
    }
    std::stable_sort(group.features.begin(), group.features.end(),
                     [](const FrequentFeature& a, const FrequentFeature& b) { return a.z > b.z; });
    return group;
}

}  // namespace kinoscope
