// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighbours.h"

#include "core/analysis/kernels/tables.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

namespace kinoscope {

namespace {

using kernels::kTile;

/// Where a row's first factor lies in tiles of k columns; the others follow at a distance of kTile.
std::size_t offset_of(std::size_t row, std::size_t k)
{
    return row / kTile * kTile * k + row % kTile;
}

}  // namespace

NeighbourIndex::NeighbourIndex(const FactorMatrix& factors)
    : m_size(static_cast<int>(factors.rows())), m_factors(static_cast<std::size_t>(factors.cols()))
{
    const std::size_t tiles = (static_cast<std::size_t>(m_size) + kTile - 1) / kTile;
    m_tiles.assign(tiles * m_factors * kTile, 0.0F);
    for (Eigen::Index row = 0; row < factors.rows(); ++row) {
        // In double, so that the squares of very small or very large factors do not vanish or overflow.
        const double length = factors.row(row).cast<double>().norm();
        if (!(length > 0.0) || !std::isfinite(length))
            continue;
        float* const first = m_tiles.data() + offset_of(static_cast<std::size_t>(row), m_factors);
        for (Eigen::Index i = 0; i < factors.cols(); ++i)
            first[static_cast<std::size_t>(i) * kTile] =
                static_cast<float>(static_cast<double>(factors(row, i)) / length);
    }
}

std::vector<float> NeighbourIndex::unit_row(int movie) const
{
    const float* const first = m_tiles.data() + offset_of(static_cast<std::size_t>(movie), m_factors);
    std::vector<float> row(m_factors);
    for (std::size_t i = 0; i < m_factors; ++i)
        row[i] = first[i * kTile];
    return row;
}

std::vector<Neighbour> NeighbourIndex::nearest(int movie, int k, const MovieTable* movies, int min_ratings) const
{
    if (movie < 0 || movie >= size())
        throw std::out_of_range("There is no movie " + std::to_string(movie) + " among " + std::to_string(size()) +
                                ".");
    if (movies != nullptr && movies->size() != static_cast<std::size_t>(size()))
        throw std::invalid_argument("The movie table and the factors differ in length.");

    const std::size_t tiles = m_tiles.size() / (kTile * std::max<std::size_t>(m_factors, 1));
    std::vector<float> similarity(tiles * kTile);
    kernels::tile_products(m_tiles.data(), tiles, m_factors, unit_row(movie).data(), similarity.data());

    // The best so far, the worst of them on top: nearly every movie is turned away by one comparison.
    const auto better = [](const Neighbour& a, const Neighbour& b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.movie < b.movie;
    };
    const auto wanted = static_cast<std::size_t>(std::clamp(k, 0, size()));
    std::vector<Neighbour> best;
    best.reserve(wanted + 1);
    for (int other = 0; other < size() && wanted > 0; ++other) {
        const float value = std::clamp(similarity[static_cast<std::size_t>(other)], -1.0F, 1.0F);
        if (best.size() == wanted && !(value > best.front().similarity))
            continue;
        if (other == movie || (movies != nullptr && (*movies)[static_cast<std::size_t>(other)].ratings < min_ratings))
            continue;
        best.push_back({other, value});
        std::push_heap(best.begin(), best.end(), better);
        if (best.size() > wanted) {
            std::pop_heap(best.begin(), best.end(), better);
            best.pop_back();
        }
    }
    std::sort_heap(best.begin(), best.end(), better);
    return best;
}

}  // namespace kinoscope
