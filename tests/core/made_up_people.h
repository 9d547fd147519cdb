// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recommend/fold_in.h"
#include "core/data/movie.h"
#include "core/model/settings.h"
#include "tests/core/planted_tables.h"

#include <memory>
#include <random>
#include <string>
#include <vector>

namespace kinoscope::test {

/// A model of random tables, as large as real ones' rows are.
inline TrainedModel made_up_model(int users, int movies, int factors, bool watch = true, unsigned seed = 1)
{
    TrainedModel model;
    model.user_factors = 0.4F * random_table(users, factors, seed);
    model.user_bias = 0.3F * random_table(users, 1, seed + 1);
    model.movie_factors = 0.4F * random_table(movies, factors, seed + 2);
    model.movie_bias = 0.3F * random_table(movies, 1, seed + 3);
    model.offset = 0.6F;
    if (watch)
        model.watch =
            WatchTables{0.5F * random_table(users, factors, seed + 4), 0.5F * random_table(users, 1, seed + 5),
                        random_table(movies, 1, seed + 6).array() - 1.0F};
    return model;
}

inline FoldInFacts balanced_facts(std::size_t training_ratings = 80'000)
{
    FoldInFacts facts;
    facts.settings = find_preset("balanced").settings;
    facts.settings.step = StepKind::sgd;
    facts.training_ratings = training_ratings;
    facts.residual_variance = 0.8;
    return facts;
}

/// `count` of the films, each rated at random from 1 to 5.
inline std::vector<OwnRating> random_ratings(int count, int movies, unsigned seed = 3)
{
    std::mt19937 random(seed);
    std::vector<OwnRating> ratings;
    for (int i = 0; i < count; ++i)
        ratings.push_back({i * movies / count, static_cast<float>(1 + random() % 5)});
    return ratings;
}

/// Films with descending numbers of ratings, from 1950 on, of two genres in turn.
inline MovieTablePtr made_up_films(int movies)
{
    auto films = std::make_shared<MovieTable>();
    for (int row = 0; row < movies; ++row)
        films->push_back({.id = row + 1,
                          .title = "Film " + std::to_string(row),
                          .year = 1950 + row % 60,
                          .genres = {row % 2 == 0 ? "Comedy" : "Drama"},
                          .ratings = 500 / (1 + row) + 1});
    return films;
}

}  // namespace kinoscope::test
