// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighbours.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

namespace kinoscope {

NeighbourIndex::NeighbourIndex(const FactorMatrix& factors) : m_unit_rows(factors.rows(), factors.cols())
{
    for (Eigen::Index row = 0; row < factors.rows(); ++row) {
        // In double, so that the squares of very small or very large factors do not vanish or overflow.
        const Eigen::RowVectorXd values = factors.row(row).cast<double>();
        const double length = values.norm();
        if (length > 0.0 && std::isfinite(length))
            m_unit_rows.row(row) = (values / length).cast<float>();
        else
            m_unit_rows.row(row).setZero();
    }
}

std::vector<Neighbour> NeighbourIndex::nearest(int movie, int k, const MovieTable* movies, int min_ratings) const
{
    if (movie < 0 || movie >= size())
        throw std::out_of_range("There is no movie " + std::to_string(movie) + " among " + std::to_string(size()) +
                                ".");
    if (movies != nullptr && movies->size() != static_cast<std::size_t>(size()))
        throw std::invalid_argument("The movie table and the factors differ in length.");

    const Eigen::VectorXf similarity = m_unit_rows * m_unit_rows.row(movie).transpose();
    std::vector<Neighbour> candidates;
    candidates.reserve(static_cast<std::size_t>(size()));
    for (int other = 0; other < size(); ++other) {
        if (other == movie || (movies != nullptr && (*movies)[static_cast<std::size_t>(other)].ratings < min_ratings))
            continue;
        candidates.push_back({other, std::clamp(similarity(other), -1.0F, 1.0F)});
    }

    const auto wanted = std::min(candidates.size(), static_cast<std::size_t>(std::max(k, 0)));
    const auto end = candidates.begin() + static_cast<std::ptrdiff_t>(wanted);
    std::partial_sort(candidates.begin(), end, candidates.end(), [](const Neighbour& a, const Neighbour& b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.movie < b.movie;
    });
    candidates.resize(wanted);
    return candidates;
}

}  // namespace kinoscope
