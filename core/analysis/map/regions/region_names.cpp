// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/regions/region_names.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace kinoscope {

namespace {

/// Finds the names of one group of films.
class GroupNames {
public:
    GroupNames(const FeatureTable& features, const std::vector<int>& films) : m_features(features), m_films(films)
    {
        for (const int film : films)
            for (const int feature : features.of_film(film))
                ++m_counts[feature];
    }

    std::vector<FeatureName> find()
    {
        const std::vector<FeatureName> singles = frequent_features();
        for (auto a = singles.begin(); a != singles.end(); ++a) {
            add(*a);
            for (auto b = std::next(a); b != singles.end(); ++b)
                if (std::min(a->z, b->z) >= convincing_part_z)
                    add_both(a->features.front(), b->features.front());
        }
        std::stable_sort(m_names.begin(), m_names.end(),
                         [](const FeatureName& x, const FeatureName& y) { return x.z > y.z; });
        return std::move(m_names);
    }

private:
    FeatureName name_of(std::vector<int> features, int inside, int all) const
    {
        const auto group = static_cast<int>(m_films.size());
        FeatureName name{std::move(features), {inside, group}, {all - inside, m_features.films() - group}, 0.0};
        name.z = log_odds_z(name.inside, name.elsewhere);
        return name;
    }

    FeatureName single(int feature, int inside) const
    {
        return name_of({feature}, inside, static_cast<int>(m_features.films_with(feature).size()));
    }

    /// Those that enough of the films have. A name of two needs both to be that frequent.
    std::vector<FeatureName> frequent_features() const
    {
        std::vector<FeatureName> found;
        for (const auto& [feature, count] : m_counts) {
            FeatureName name = single(feature, count);
            if (name.inside.share() >= least_true_share && may_be_named(feature))
                found.push_back(std::move(name));
        }
        return found;
    }

    bool may_be_named(int feature) const
    {
        const std::vector<int>& decades = m_features.decades_of(feature);
        return std::all_of(decades.begin(), decades.end(), [this](int decade) {
            const auto count = m_counts.find(decade);
            return count != m_counts.end() && single(decade, count->second).z > 0.0;
        });
    }

    void add_both(int a, int b)
    {
        const bool two_periods = m_features.feature(a).kind == RegionFeature::Kind::decade &&
                                 m_features.feature(b).kind == RegionFeature::Kind::decade;
        if (two_periods)
            return;
        const std::vector<int> both{a, b};
        const auto has_both = [&](int film) { return m_features.has_all(film, both); };
        const auto inside = static_cast<int>(std::count_if(m_films.begin(), m_films.end(), has_both));
        if (FeatureCount{inside, static_cast<int>(m_films.size())}.share() >= least_true_share)
            add(name_of({a, b}, inside, m_features.films_with_both(a, b)));
    }

    void add(const FeatureName& name)
    {
        const bool is_true =
            name.inside.share() >= least_true_share && name.inside.share() >= least_true_ratio * name.elsewhere.share();
        if (name.inside.with >= fewest_films && name.z >= convincing_z && is_true)
            m_names.push_back(name);
    }

    const FeatureTable& m_features;
    const std::vector<int>& m_films;
    std::map<int, int> m_counts;  // films of the group with each feature
    std::vector<FeatureName> m_names;
};

}  // namespace

std::vector<FeatureName> convincing_names(const FeatureTable& features, const std::vector<int>& films)
{
    return GroupNames(features, films).find();
}

std::vector<FeatureName> distinct_names(const std::vector<std::vector<FeatureName>>& names,
                                        std::vector<FeatureName> given)
{
    given.resize(names.size());
    std::set<std::vector<int>> taken;
    for (const FeatureName& name : given)
        taken.insert(name.features);
    std::vector<std::pair<const FeatureName*, std::size_t>> offers;
    for (std::size_t group = 0; group < names.size(); ++group)
        for (const FeatureName& name : names[group])
            offers.emplace_back(&name, group);
    std::stable_sort(offers.begin(), offers.end(),
                     [](const auto& a, const auto& b) { return a.first->z > b.first->z; });
    for (const auto& [name, group] : offers)
        if (given[group].features.empty() && taken.insert(name->features).second)
            given[group] = *name;
    for (std::size_t group = 0; group < names.size(); ++group) {
        if (!given[group].features.empty())
            continue;
        const auto single = std::find_if(names[group].begin(), names[group].end(),
                                         [](const FeatureName& name) { return name.features.size() == 1; });
        if (single == names[group].end())
            continue;
        given[group] = *single;
        given[group].shared = true;
    }
    return given;
}

}  // namespace kinoscope
