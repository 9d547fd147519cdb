// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/regions/regions.h"

#include "core/analysis/map/regions/direction_clusters.h"
#include "core/analysis/map/regions/region_names.h"
#include "core/data/duplicates.h"
#include "core/data/placed_films.h"
#include "core/parallel/worker_pool.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace kinoscope {

namespace {

constexpr int coarsest_regions = 11;
constexpr int finer_by = 3;
constexpr int films_a_coarse_region = 5;
constexpr int films_a_finer_region = 10;
constexpr std::size_t films_to_name = 2;

/// The films that lie in regions, the most rated first.
std::vector<int> films_in_regions(const FactorMatrix& factors, const MovieTable& movies)
{
    const int enough = placed_from(movies);
    std::vector<int> films;
    for (int film = 0; film < factors.rows(); ++film)
        if (movies[static_cast<std::size_t>(film)].ratings >= enough && !factors.row(film).isZero(0.0F))
            films.push_back(film);
    std::stable_sort(films.begin(), films.end(), [&](int a, int b) {
        return movies[static_cast<std::size_t>(a)].ratings > movies[static_cast<std::size_t>(b)].ratings;
    });
    return films;
}

std::vector<int> counts_of_levels(std::size_t films)
{
    const auto n = static_cast<int>(films);
    std::vector<int> counts{std::clamp(n / films_a_coarse_region, 1, coarsest_regions)};
    for (int most = coarsest_regions * finer_by; most <= coarsest_regions * finer_by * finer_by; most *= finer_by)
        counts.push_back(std::clamp(n / films_a_finer_region, 1, most));
    return counts;
}

/// Makes regions of partitions of the films, which are in the order of their ratings.
class RegionBuilder {
public:
    RegionBuilder(const MovieTable& movies, const std::vector<ItemColumn>& columns, const std::vector<int>& films)
        : m_films(films), m_duplicates(movies), m_features(movies, columns, films), m_movies(movies.size())
    {
    }

    void add_level(const Partition& partition)
    {
        std::vector<std::vector<int>> members(static_cast<std::size_t>(partition.count));
        for (std::size_t i = 0; i < m_films.size(); ++i)
            members[static_cast<std::size_t>(partition.labels[i])].push_back(static_cast<int>(i));
        RegionLevel level{std::vector<Region>(members.size()), std::vector<int>(m_movies, -1)};
        std::vector<std::vector<FeatureName>> candidates(members.size());
        std::vector<FeatureName> given(members.size());
        for (std::size_t i = 0; i < members.size(); ++i) {
            level.regions[i] = region_of(members[i]);
            if (is_whole_parent(level.regions[i]))
                given[i] = m_names[static_cast<std::size_t>(level.regions[i].parent)];
            else
                candidates[i] = convincing_names(m_features, members[i]);
            for (const int film : level.regions[i].films)
                level.of_film[static_cast<std::size_t>(film)] = static_cast<int>(i);
        }
        m_names = distinct_names(candidates, std::move(given));
        for (std::size_t i = 0; i < members.size(); ++i)
            name(level.regions[i], members[i], m_names[i]);
        m_levels.push_back(std::move(level));
    }

    RegionLevels take() { return std::move(m_levels); }

private:
    Region region_of(const std::vector<int>& members) const
    {
        Region region;
        for (const int member : members)
            region.films.push_back(m_films[static_cast<std::size_t>(member)]);
        std::sort(region.films.begin(), region.films.end());
        if (!m_levels.empty())
            region.parent = m_levels.back().of_film[static_cast<std::size_t>(region.films.front())];
        return region;
    }

    bool is_whole_parent(const Region& region) const
    {
        return region.parent >= 0 &&
               m_levels.back().regions[static_cast<std::size_t>(region.parent)].films.size() == region.films.size();
    }

    void name(Region& region, const std::vector<int>& members, const FeatureName& name) const
    {
        for (const int feature : name.features)
            region.features.push_back(m_features.feature(feature));
        region.needs_film = name.shared;
        region.inside = name.inside;
        region.elsewhere = name.elsewhere;
        region.best_known = best_known(members, name.features);
    }

    /// The most rated ones that have all `features`, each film once.
    std::vector<int> best_known(const std::vector<int>& members, const std::vector<int>& features) const
    {
        std::vector<int> films;
        for (const int member : members) {
            const int film = m_films[static_cast<std::size_t>(member)];
            if (films.size() < films_to_name && !m_duplicates.is_hidden(film) && m_features.has_all(member, features))
                films.push_back(film);
        }
        if (films.empty())
            films.push_back(m_films[static_cast<std::size_t>(members.front())]);
        return films;
    }

    const std::vector<int>& m_films;
    Duplicates m_duplicates;
    FeatureTable m_features;
    std::size_t m_movies;
    std::vector<FeatureName> m_names;  // of the regions of the last level
    RegionLevels m_levels;
};

}  // namespace

std::optional<RegionLevels> find_regions(const FactorMatrix& factors, const MovieTable& movies,
                                         const std::vector<ItemColumn>& columns, const RegionControl& control)
{
    if (!factors.allFinite())
        throw std::invalid_argument("The factors hold numbers that are not finite.");
    if (movies.size() != static_cast<std::size_t>(factors.rows()))
        throw std::invalid_argument("The movie table and the factors differ in length.");
    const std::vector<int> films = films_in_regions(factors, movies);
    FactorMatrix directions = factors(films, Eigen::all);
    for (Eigen::Index row = 0; row < directions.rows(); ++row)
        directions.row(row).stableNormalize();
    WorkerPool pool(control.threads);
    const std::optional<std::vector<Partition>> partitions = nested_clusters(
        directions, counts_of_levels(films.size()), pool, [&] { return !control.stop.stop_requested(); });
    if (!partitions)
        return std::nullopt;
    RegionBuilder builder(movies, columns, films);
    for (const Partition& partition : *partitions) {
        if (control.stop.stop_requested())
            return std::nullopt;
        builder.add_level(partition);
    }
    return builder.take();
}

}  // namespace kinoscope
