// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"
#include "tests/app/made_run.h"

#include <QtGlobal>

#include <cmath>
#include <memory>
#include <string>

namespace kinoscope::test {

/// Id of the film of that row.
inline qint64 madeUpId(int row)
{
    return 100 + 3 * row;
}

/// 60 films with 10 to 69 ratings.
inline MovieTablePtr madeUpMovies()
{
    auto movies = std::make_shared<MovieTable>();
    for (int row = 0; row < 60; ++row)
        movies->push_back({.id = madeUpId(row), .title = "Film " + std::to_string(row), .ratings = 10 + row * 37 % 60});
    return movies;
}

/// A model of them, around no centre and with vectors of many lengths: every Similarity puts them in another order.
inline ModelAnalysisPtr madeUpAnalysis(const MovieTable& movies)
{
    const auto films = static_cast<Eigen::Index>(movies.size());
    FactorMatrix factors(films, 5);
    for (Eigen::Index row = 0; row < films; ++row)
        for (Eigen::Index i = 0; i < 5; ++i)
            factors(row, i) = (0.4F + std::sin(static_cast<float>(row * 5 + i) * 1.7F)) *
                              (1.0F + 0.05F * static_cast<float>(row % 17));
    return made_analysis(movies, factors);
}

}  // namespace kinoscope::test
