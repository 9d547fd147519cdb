// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighbours/closeness.h"

#include "core/data/well_rated.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <stdexcept>
#include <utility>
#include <vector>

namespace kinoscope {

namespace {

/// Answers how similar two rows are, as NeighbourIndex does.
class Pairs {
public:
    Pairs(const FactorMatrix& factors, Similarity similarity) : m_similarity(similarity), m_rows(factors)
    {
        if (similarity == Similarity::centred_cosine)
            m_rows.rowwise() -= factors.cast<double>().colwise().mean().cast<float>().eval();
        if (similarity == Similarity::cosine || similarity == Similarity::centred_cosine)
            for (Eigen::Index row = 0; row < m_rows.rows(); ++row)
                m_rows.row(row).stableNormalize();
    }

    float similarity(Eigen::Index a, Eigen::Index b) const
    {
        if (m_similarity == Similarity::euclidean)
            return -(m_rows.row(a) - m_rows.row(b)).norm();
        return m_rows.row(a).dot(m_rows.row(b));
    }

private:
    Similarity m_similarity;
    FactorMatrix m_rows;
};

std::vector<float> all_pairs(const Pairs& pairs, Eigen::Index films)
{
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(films * (films - 1) / 2));
    for (Eigen::Index a = 0; a < films; ++a)
        for (Eigen::Index b = 0; b < a; ++b)
            values.push_back(pairs.similarity(a, b));
    return values;
}

std::vector<float> drawn_pairs(const Pairs& pairs, Eigen::Index films, int count)
{
    std::mt19937_64 random(20151214);  // any number: the same pairs each time
    const auto any = [&](Eigen::Index below) {
        return static_cast<Eigen::Index>(random() % static_cast<std::uint64_t>(below));
    };
    std::vector<float> values(static_cast<std::size_t>(count));
    for (float& value : values) {
        const Eigen::Index a = any(films);
        const Eigen::Index other = any(films - 1);
        value = pairs.similarity(a, other < a ? other : other + 1);
    }
    return values;
}

}  // namespace

Closeness ClosenessScale::of(float similarity) const
{
    if (similarity >= very_close)
        return Closeness::very_close;
    if (similarity >= close)
        return Closeness::close;
    return similarity >= related ? Closeness::related : Closeness::loosely_related;
}

FactorMatrix well_rated_films(const FactorMatrix& factors, const MovieTable& movies)
{
    if (movies.empty())
        return factors;
    const int enough = well_rated_from(movies);
    std::vector<Eigen::Index> rows;
    for (Eigen::Index row = 0; row < factors.rows(); ++row)
        if (movies[static_cast<std::size_t>(row)].ratings >= enough)
            rows.push_back(row);
    return rows.size() < 2 ? factors : FactorMatrix(factors(rows, Eigen::all));
}

ClosenessScale closeness_scale(const FactorMatrix& factors, Similarity similarity, int most_pairs)
{
    const Eigen::Index films = factors.rows();
    if (films < 2)
        throw std::invalid_argument("Closeness needs two films or more.");
    const Pairs pairs(factors, similarity);
    const bool all = films * (films - 1) / 2 <= most_pairs;
    std::vector<float> values = all ? all_pairs(pairs, films) : drawn_pairs(pairs, films, most_pairs);
    const auto from = [&values](double share) {
        const auto place = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size()));
        std::nth_element(values.begin(), place, values.end());
        return *place;
    };
    return {from(closeness_shares[0]), from(closeness_shares[1]), from(closeness_shares[2])};
}

}  // namespace kinoscope
