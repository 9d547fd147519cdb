// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighbours.h"

#include "core/analysis/kernels/tables.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <string>

namespace kinoscope {

using kernels::kTile;

namespace {

// Floats of a table from which on it does not fit into a core's caches, and a coarse copy saves time.
constexpr std::size_t worth_bounds = 150'000;

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

}  // namespace

/// What is asked: for whose neighbours, and who may be one.
struct NeighbourIndex::Question {
    int movie;
    std::vector<float> factors;
    const MovieTable* movies;
    int min_ratings;

    bool allows(int other) const
    {
        return other != movie &&
               (movies == nullptr || (*movies)[static_cast<std::size_t>(other)].ratings >= min_ratings);
    }
};

NeighbourIndex::NeighbourIndex(const FactorMatrix& factors, Similarity similarity)
    : m_similarity(similarity), m_table(prepared(factors, similarity))
{
    if (m_table.size() * m_table.columns() >= worth_bounds)
        m_coarse = CoarseTable(m_table, similarity == Similarity::euclidean
                                            ? CoarseTable::Measure::minus_square_distance
                                            : CoarseTable::Measure::product);
}

/// A similarity from a product or, for distances, minus a square. Never falls where `measure` grows.
float NeighbourIndex::similarity_of(float measure) const
{
    if (m_similarity == Similarity::euclidean)
        return -std::sqrt(std::max(-measure, 0.0F));
    return is_cosine(m_similarity) ? std::clamp(measure, -1.0F, 1.0F) : measure;
}

void NeighbourIndex::compare_with_tile(const Question& question, std::size_t tile, BestOf& best) const
{
    std::array<float, kTile> values;
    if (m_similarity == Similarity::euclidean) {
        m_table.square_distances(question.factors, tile, values);
        for (float& value : values)
            value = -std::sqrt(value);
    } else {
        m_table.products(question.factors, tile, values);
        if (is_cosine(m_similarity))
            for (float& value : values)
                value = std::clamp(value, -1.0F, 1.0F);
    }
    const std::size_t first = tile * kTile;
    const std::size_t rows = std::min(kTile, m_table.size() - first);
    for (std::size_t i = 0; i < rows; ++i) {
        const int other = static_cast<int>(first + i);
        if (best.takes(other, values[i]) && question.allows(other))
            best.offer(other, values[i]);
    }
}

void NeighbourIndex::compare_with_all(const Question& question, BestOf& best) const
{
    for (std::size_t tile = 0; tile < m_table.tiles(); ++tile)
        compare_with_tile(question, tile, best);
}

// Tile by tile from the highest bound down, until no bound reaches the worst of the best.
void NeighbourIndex::compare_by_bounds(const Question& question, BestOf& best) const
{
    const std::size_t tiles = m_table.tiles();
    const auto upper = std::make_unique_for_overwrite<float[]>(tiles * kTile);
    std::vector<float> highest(tiles);
    m_coarse.upper_bounds(question.factors, {upper.get(), tiles * kTile}, highest);
    std::vector<std::size_t> heap(tiles);
    std::iota(heap.begin(), heap.end(), std::size_t{0});
    const auto lower = [&](std::size_t a, std::size_t b) { return highest[a] < highest[b]; };
    std::make_heap(heap.begin(), heap.end(), lower);
    const auto may_hold_one = [&](std::size_t tile) {
        const std::size_t end = std::min((tile + 1) * kTile, m_table.size());
        for (std::size_t row = tile * kTile; row < end; ++row)
            if (!best.is_too_low(similarity_of(upper[row])) && question.allows(static_cast<int>(row)))
                return true;
        return false;
    };
    while (!heap.empty() && !best.is_too_low(similarity_of(highest[heap.front()]))) {
        const std::size_t tile = heap.front();
        std::pop_heap(heap.begin(), heap.end(), lower);
        heap.pop_back();
        if (may_hold_one(tile))
            compare_with_tile(question, tile, best);
    }
}

std::vector<Neighbour> NeighbourIndex::nearest(int movie, int k, const MovieTable* movies, int min_ratings) const
{
    if (movie < 0 || movie >= size())
        throw std::out_of_range("There is no movie " + std::to_string(movie) + " among " + std::to_string(size()) +
                                ".");
    if (movies != nullptr && movies->size() != static_cast<std::size_t>(size()))
        throw std::invalid_argument("The movie table and the factors differ in length.");

    const Question question{movie, m_table.row(static_cast<std::size_t>(movie)), movies, min_ratings};
    const auto wanted = static_cast<std::size_t>(std::clamp(k, 0, size()));
    BestOf best(wanted);
    if (wanted <= m_table.tiles() / 4 && m_coarse.bounds(question.factors))
        compare_by_bounds(question, best);
    else
        compare_with_all(question, best);
    std::vector<Neighbour> nearest;
    for (const BestOf::Item& item : best.take())
        nearest.push_back({item.index, item.score});
    return nearest;
}

}  // namespace kinoscope
