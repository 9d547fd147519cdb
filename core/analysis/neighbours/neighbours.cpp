// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighbours/neighbours.h"

#include "core/analysis/kernels/tables.h"
#include "core/analysis/neighbours/best_of.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <string>

namespace kinoscope {

namespace {

using kernels::queries_at_once;
using kernels::tile_rows;

bool is_cosine(Similarity similarity)
{
    return similarity == Similarity::cosine || similarity == Similarity::centred_cosine;
}

/// Rows less `centre`, each of length 1; a row of zeros stays one, and so is similar to nothing. In double, so that the
/// squares of very small or very large factors do not vanish or overflow.
TileTable unit_rows(const FactorMatrix& factors, const Eigen::RowVectorXd& centre)
{
    TileTable table(static_cast<std::size_t>(factors.rows()), static_cast<std::size_t>(factors.cols()));
    for (Eigen::Index row = 0; row < factors.rows(); ++row) {
        const Eigen::RowVectorXd values = factors.row(row).cast<double>() - centre;
        const double length = values.norm();
        if (!(length > 0.0) || !std::isfinite(length))
            continue;
        for (Eigen::Index i = 0; i < factors.cols(); ++i)
            table.set(static_cast<std::size_t>(row), static_cast<std::size_t>(i),
                      static_cast<float>(values(i) / length));
    }
    return table;
}

TileTable prepared(const FactorMatrix& factors, Similarity similarity)
{
    if (!is_cosine(similarity))
        return TileTable(factors);
    Eigen::RowVectorXd centre = Eigen::RowVectorXd::Zero(factors.cols());
    if (similarity == Similarity::centred_cosine && factors.rows() > 0)
        centre = factors.cast<double>().colwise().mean();
    return unit_rows(factors, centre);
}

/// Best first; empties it.
std::vector<Neighbour> as_neighbours(BestOf& best)
{
    std::vector<Neighbour> nearest;
    for (const BestOf::Item& item : best.take())
        nearest.push_back({item.index, item.score});
    return nearest;
}

}  // namespace

NeighbourIndex::NeighbourIndex(const FactorMatrix& factors, Similarity similarity)
    : m_similarity(similarity), m_table(prepared(factors, similarity))
{
}

/// Of all rows to that of `movie`; may be longer than the table.
std::vector<float> NeighbourIndex::similarities(int movie) const
{
    const std::vector<float> query = m_table.row(static_cast<std::size_t>(movie));
    std::vector<float> values;
    if (m_similarity == Similarity::euclidean) {
        m_table.square_distances(query, values);
        for (float& value : values)
            value = -std::sqrt(value);
        return values;
    }
    m_table.products(query, values);
    if (is_cosine(m_similarity))
        for (float& value : values)
            value = std::clamp(value, -1.0F, 1.0F);
    return values;
}

bool NeighbourIndex::Filter::may_list(int other, int movie) const
{
    const bool is_another =
        duplicates == nullptr ? other != movie : !duplicates->is_hidden(other) && duplicates->shown(movie) != other;
    return is_another && (movies == nullptr || (*movies)[static_cast<std::size_t>(other)].ratings >= min_ratings);
}

void NeighbourIndex::check(int movie, const MovieTable* movies) const
{
    if (movie < 0 || movie >= size())
        throw std::out_of_range("There is no movie " + std::to_string(movie) + " among " + std::to_string(size()) +
                                ".");
    if (movies != nullptr && movies->size() != static_cast<std::size_t>(size()))
        throw std::invalid_argument("The movie table and the factors differ in length.");
}

std::vector<Neighbour> NeighbourIndex::nearest(int movie, int k, const MovieTable* movies, int min_ratings,
                                               const Duplicates* duplicates) const
{
    check(movie, movies);
    const std::vector<float> similarity = similarities(movie);
    const Filter filter{movies, min_ratings, duplicates};
    BestOf best(static_cast<std::size_t>(std::clamp(k, 0, size())));
    for (int other = 0; other < size(); ++other) {
        const float value = similarity[static_cast<std::size_t>(other)];
        if (best.takes(other, value) && filter.may_list(other, movie))
            best.offer(other, value);
    }
    return as_neighbours(best);
}

/// The rows of the movies, k × queries_at_once for each so many of them; zeros where there are no more.
std::vector<float> NeighbourIndex::interleaved(std::span<const int> movies_asked) const
{
    const std::size_t groups = (movies_asked.size() + queries_at_once - 1) / queries_at_once;
    std::vector<float> queries(groups * queries_at_once * m_table.columns(), 0.0F);
    for (std::size_t asked = 0; asked < movies_asked.size(); ++asked) {
        const std::vector<float> row = m_table.row(static_cast<std::size_t>(movies_asked[asked]));
        float* const group = queries.data() + asked / queries_at_once * queries_at_once * row.size();
        for (std::size_t i = 0; i < row.size(); ++i)
            group[i * queries_at_once + asked % queries_at_once] = row[i];
    }
    return queries;
}

std::vector<std::vector<Neighbour>> NeighbourIndex::nearest_of(std::span<const int> movies_asked, int k,
                                                               const MovieTable* movies, int min_ratings,
                                                               const Duplicates* duplicates) const
{
    std::vector<std::vector<Neighbour>> found;
    if (m_similarity == Similarity::euclidean) {
        for (const int movie : movies_asked)
            found.push_back(nearest(movie, k, movies, min_ratings, duplicates));
        return found;
    }
    for (const int movie : movies_asked)
        check(movie, movies);
    const Filter filter{movies, min_ratings, duplicates};
    const std::vector<float> queries = interleaved(movies_asked);
    std::vector<BestOf> best(movies_asked.size(), BestOf(static_cast<std::size_t>(std::clamp(k, 0, size()))));
    std::array<float, queries_at_once * tile_rows> products;
    std::array<float, queries_at_once> largest;
    for (std::size_t tile = 0; tile < m_table.tiles(); ++tile) {
        const auto first = static_cast<int>(tile * tile_rows);
        const int end = std::min(size(), first + static_cast<int>(tile_rows));
        for (std::size_t asked = 0; asked < movies_asked.size(); ++asked) {
            const std::size_t query = asked % queries_at_once;
            if (query == 0)
                m_table.products_of_tile(tile, queries.data() + asked * m_table.columns(), products.data(),
                                         largest.data());
            // Most tiles hold nothing that is closer than what was found before.
            if (!best[asked].takes(first, largest[query]))
                continue;
            const float* const values = products.data() + query * tile_rows;
            for (int other = first; other < end; ++other) {
                const float product = values[other - first];
                const float value = is_cosine(m_similarity) ? std::clamp(product, -1.0F, 1.0F) : product;
                if (best[asked].takes(other, value) && filter.may_list(other, movies_asked[asked]))
                    best[asked].offer(other, value);
            }
        }
    }
    for (BestOf& one : best)
        found.push_back(as_neighbours(one));
    return found;
}

}  // namespace kinoscope
