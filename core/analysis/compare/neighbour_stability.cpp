// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare/neighbour_stability.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>
#include <tuple>

namespace kinoscope {

namespace {

/// Of two lists of equal length.
double common_share(const std::vector<Neighbour>& a, const std::vector<Neighbour>& b)
{
    if (a.empty())
        return 0.0;
    const auto common = std::count_if(a.begin(), a.end(), [&](const Neighbour& one) {
        return std::any_of(b.begin(), b.end(), [&](const Neighbour& other) { return other.movie == one.movie; });
    });
    return static_cast<double>(common) / static_cast<double>(a.size());
}

double deviation_of(const std::vector<double>& values, double mean)
{
    if (values.size() < 2)
        return 0.0;
    double squares = 0.0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

}  // namespace

std::vector<NeighbourCount> count_neighbours(std::span<const std::vector<Neighbour>> lists)
{
    std::map<int, std::pair<int, double>> sums;  // by movie: models, similarities
    for (const std::vector<Neighbour>& list : lists)
        for (const Neighbour& neighbour : list) {
            auto& [models, similarity] = sums[neighbour.movie];
            ++models;
            similarity += static_cast<double>(neighbour.similarity);
        }
    std::vector<NeighbourCount> counts;
    for (const auto& [movie, sum] : sums)
        counts.push_back({movie, sum.first, static_cast<float>(sum.second / sum.first)});
    std::stable_sort(counts.begin(), counts.end(), [](const NeighbourCount& a, const NeighbourCount& b) {
        return std::tie(a.models, a.similarity) > std::tie(b.models, b.similarity);
    });
    return counts;
}

NeighbourStability::NeighbourStability(std::span<const FactorMatrix> tables, MovieTablePtr movies,
                                       Similarity similarity, int length)
    : m_movies(std::move(movies)), m_similarity(similarity), m_length(length)
{
    m_indexes.reserve(tables.size());
    for (const FactorMatrix& table : tables) {
        if (static_cast<std::size_t>(table.rows()) != m_movies->size())
            throw std::invalid_argument("A model's table and the films differ in length.");
        m_indexes.emplace_back(table, similarity);
    }
}

std::vector<std::vector<Neighbour>> NeighbourStability::lists(int movie, int min_ratings,
                                                              const Duplicates* duplicates) const
{
    std::vector<std::vector<Neighbour>> lists;
    for (const NeighbourIndex& index : m_indexes)
        lists.push_back(index.nearest(movie, m_length, m_movies.get(), min_ratings, duplicates));
    return lists;
}

std::vector<int> NeighbourStability::films(int min_ratings) const
{
    std::vector<int> all;
    for (std::size_t movie = 0; movie < m_movies->size(); ++movie)
        if ((*m_movies)[movie].ratings >= min_ratings)
            all.push_back(static_cast<int>(movie));
    if (all.size() <= mostFilms)
        return all;
    std::vector<int> some;
    for (std::size_t i = 0; i < mostFilms; ++i)
        some.push_back(all[i * all.size() / mostFilms]);
    return some;
}

ListAgreement NeighbourStability::agreement(int min_ratings, const std::stop_token& stop) const
{
    const std::size_t models = m_indexes.size();
    std::vector<double> pair_sums(models * (models - std::min<std::size_t>(models, 1)) / 2, 0.0);
    ListAgreement agreement;
    agreement.pairs = static_cast<int>(pair_sums.size());
    if (pair_sums.empty())
        return agreement;
    for (const int movie : films(min_ratings)) {
        if (stop.stop_requested())
            return {};
        const auto of_movie = lists(movie, min_ratings);
        double sum = 0.0;
        auto pair = pair_sums.begin();
        for (std::size_t a = 0; a < models; ++a)
            for (std::size_t b = 0; b < a; ++b) {
                const double share = common_share(of_movie[a], of_movie[b]);
                *pair++ += share;
                sum += share;
            }
        agreement.films.push_back({movie, sum / static_cast<double>(pair_sums.size())});
    }
    if (agreement.films.empty())
        return agreement;
    for (double& sum : pair_sums) {
        sum /= static_cast<double>(agreement.films.size());
        agreement.mean += sum / static_cast<double>(pair_sums.size());
    }
    agreement.deviation = deviation_of(pair_sums, agreement.mean);
    return agreement;
}

}  // namespace kinoscope
