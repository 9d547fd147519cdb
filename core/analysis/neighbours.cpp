// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighbours.h"

#include "core/analysis/best_of.h"

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

std::string_view name_of(Similarity similarity)
{
    switch (similarity) {
    case Similarity::centred_cosine:
        return "centred-cosine";
    case Similarity::dot_product:
        return "dot-product";
    case Similarity::euclidean:
        return "euclidean";
    case Similarity::cosine:
        break;
    }
    return "cosine";
}

std::string label_of(Similarity similarity)
{
    switch (similarity) {
    case Similarity::centred_cosine:
        return "Centred cosine";
    case Similarity::dot_product:
        return "Dot product";
    case Similarity::euclidean:
        return "Euclidean distance";
    case Similarity::cosine:
        break;
    }
    return "Cosine";
}

std::string meaning_of(Similarity similarity)
{
    switch (similarity) {
    case Similarity::centred_cosine:
        return "The cosine of the angle between two films as seen from the average film, from −1 to 1: what all films "
               "share does not count.";
    case Similarity::dot_product:
        return "The sum of products of the two films' numbers: direction and length both count, so films with many "
               "ratings come first.";
    case Similarity::euclidean:
        return "Minus the distance between the two films, at most 0: films that have learned little lie close together "
               "near the middle.";
    case Similarity::cosine:
        break;
    }
    return "The cosine of the angle between two films, from −1 to 1: only their directions count.";
}

Similarity find_similarity(std::string_view name)
{
    std::string known;
    for (const Similarity similarity : kSimilarities) {
        if (name_of(similarity) == name)
            return similarity;
        known += (known.empty() ? "" : ", ") + std::string(name_of(similarity));
    }
    throw std::invalid_argument("There is no similarity \"" + std::string(name) + "\"; known are " + known + ".");
}

NeighbourIndex::NeighbourIndex(const FactorMatrix& factors, Similarity similarity)
    : m_similarity(similarity), m_table(prepared(factors, similarity))
{
}

std::vector<float> NeighbourIndex::similarities(int movie) const
{
    const std::vector<float> query = m_table.row(static_cast<std::size_t>(movie));
    std::vector<float> values;
    if (m_similarity == Similarity::euclidean) {
        m_table.square_distances(query, values);
        std::transform(values.begin(), values.end(), values.begin(), [](float square) { return -std::sqrt(square); });
        return values;
    }
    m_table.products(query, values);
    if (is_cosine(m_similarity))
        std::transform(values.begin(), values.end(), values.begin(),
                       [](float value) { return std::clamp(value, -1.0F, 1.0F); });
    return values;
}

std::vector<Neighbour> NeighbourIndex::nearest(int movie, int k, const MovieTable* movies, int min_ratings) const
{
    if (movie < 0 || movie >= size())
        throw std::out_of_range("There is no movie " + std::to_string(movie) + " among " + std::to_string(size()) +
                                ".");
    if (movies != nullptr && movies->size() != static_cast<std::size_t>(size()))
        throw std::invalid_argument("The movie table and the factors differ in length.");

    const std::vector<float> similarity = similarities(movie);
    BestOf best(static_cast<std::size_t>(std::clamp(k, 0, size())));
    for (int other = 0; other < size(); ++other) {
        const float value = similarity[static_cast<std::size_t>(other)];
        if (best.is_hopeless(value) || other == movie ||
            (movies != nullptr && (*movies)[static_cast<std::size_t>(other)].ratings < min_ratings))
            continue;
        best.offer(other, value);
    }
    std::vector<Neighbour> nearest;
    for (const BestOf::Item& item : best.take())
        nearest.push_back({item.index, item.score});
    return nearest;
}

}  // namespace kinoscope
