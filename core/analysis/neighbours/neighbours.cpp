// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighbours/neighbours.h"

#include "core/analysis/neighbours/best_of.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

namespace kinoscope {

namespace {

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

std::vector<Neighbour> NeighbourIndex::nearest(int movie, int k, const MovieTable* movies, int min_ratings,
                                               const Duplicates* duplicates) const
{
    if (movie < 0 || movie >= size())
        throw std::out_of_range("There is no movie " + std::to_string(movie) + " among " + std::to_string(size()) +
                                ".");
    if (movies != nullptr && movies->size() != static_cast<std::size_t>(size()))
        throw std::invalid_argument("The movie table and the factors differ in length.");

    const std::vector<float> similarity = similarities(movie);
    const auto may_be_listed = [&](int other) {
        const bool is_another =
            duplicates == nullptr ? other != movie : !duplicates->is_hidden(other) && duplicates->shown(movie) != other;
        return is_another && (movies == nullptr || (*movies)[static_cast<std::size_t>(other)].ratings >= min_ratings);
    };
    BestOf best(static_cast<std::size_t>(std::clamp(k, 0, size())));
    for (int other = 0; other < size(); ++other) {
        const float value = similarity[static_cast<std::size_t>(other)];
        if (best.takes(other, value) && may_be_listed(other))
            best.offer(other, value);
    }
    std::vector<Neighbour> nearest;
    for (const BestOf::Item& item : best.take())
        nearest.push_back({item.index, item.score});
    return nearest;
}

}  // namespace kinoscope
