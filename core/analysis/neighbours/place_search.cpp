// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighbours/place_search.h"

#include "core/analysis/neighbours/best_of.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace kinoscope {

namespace {

double cosine(const Eigen::RowVectorXd& a, const Eigen::RowVectorXd& b)
{
    const double lengths = a.norm() * b.norm();
    return lengths > 0.0 && std::isfinite(lengths) ? std::clamp(a.dot(b) / lengths, -1.0, 1.0) : 0.0;
}

}  // namespace

std::vector<Neighbour> films_around(const FactorMatrix& factors, const Eigen::RowVectorXf& place,
                                    const MovieTable& movies, const PlaceQuery& query)
{
    if (factors.cols() != place.size() || static_cast<std::size_t>(factors.rows()) != movies.size())
        throw std::invalid_argument("The place, the factors and the movie table do not fit each other.");
    Eigen::RowVectorXd centre = Eigen::RowVectorXd::Zero(factors.cols());
    if (query.similarity == Similarity::centred_cosine && factors.rows() > 0)
        centre = factors.cast<double>().colwise().mean();
    const Eigen::RowVectorXd here = place.cast<double>() - centre;
    const auto similarity = [&](Eigen::Index row) {
        const Eigen::RowVectorXd there = factors.row(row).cast<double>() - centre;
        switch (query.similarity) {
        case Similarity::dot_product: return here.dot(there);
        case Similarity::euclidean: return -(here - there).norm();
        case Similarity::cosine:
        case Similarity::centred_cosine: break;
        }
        return cosine(here, there);
    };

    const Duplicates none;
    const Duplicates& duplicates = query.duplicates != nullptr ? *query.duplicates : none;
    const auto is_left_out = [&](int movie) {
        return duplicates.is_hidden(movie) || std::any_of(query.left_out.begin(), query.left_out.end(),
                                                          [&](int out) { return duplicates.shown(out) == movie; });
    };
    const float sign = query.farthest ? -1.0F : 1.0F;
    BestOf best(static_cast<std::size_t>(std::clamp<Eigen::Index>(query.count, 0, factors.rows())));
    for (Eigen::Index row = 0; row < factors.rows(); ++row) {
        const auto movie = static_cast<int>(row);
        if (movies[static_cast<std::size_t>(row)].ratings < query.min_ratings || is_left_out(movie))
            continue;
        best.offer(movie, sign * static_cast<float>(similarity(row)));
    }
    std::vector<Neighbour> found;
    for (const BestOf::Item& item : best.take())
        found.push_back({item.index, sign * item.score});
    return found;
}

}  // namespace kinoscope
