// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/split.h"

#include <cmath>
#include <memory>

namespace kinoscope::test {

/// 40 people and 30 films with about 600 made-up ratings: taste is one planted direction, so there is something to
/// learn, and an epoch takes milliseconds.
inline DatasetPtr small_dataset()
{
    auto dataset = std::make_shared<Dataset>();
    dataset->name = "small";
    for (int user = 0; user < 40; ++user)
        dataset->user_ids.push_back(user + 1);
    for (int movie = 0; movie < 30; ++movie)
        dataset->movies.push_back({.id = 10 * movie + 7, .title = "Film " + std::to_string(movie), .ratings = 20});
    for (int user = 0; user < 40; ++user)
        for (int movie = user % 2; movie < 30; movie += 2) {
            const auto stars = std::lround(3.0 + 2.0 * std::sin(user * 0.7) * std::sin(movie * 1.3));
            dataset->ratings.push_back({user, movie, static_cast<float>(stars)});
        }
    return dataset;
}

inline std::shared_ptr<const DataSplit> small_split(const DatasetPtr& dataset)
{
    return std::make_shared<const DataSplit>(random_split(dataset->ratings, 0.2, 42));
}

}  // namespace kinoscope::test
