// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/held_out.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace kinoscope {

std::vector<std::int32_t> held_out_rows(const ModelDocument& document, const Dataset& dataset)
{
    const bool same_movies =
        std::equal(document.movies.begin(), document.movies.end(), dataset.movies.begin(), dataset.movies.end(),
                   [](const Movie& a, const Movie& b) { return a.id == b.id && a.ratings == b.ratings; });
    if (!same_movies || document.user_ids != dataset.user_ids)
        throw std::invalid_argument(
            fmt::format("{} is not the data set that this model was trained on ({}, {} ratings).", dataset.name,
                        document.dataset_name, document.dataset_ratings));
    if (document.given_split)
        throw std::invalid_argument("This model was trained with a test file of its own, so the data set does not say "
                                    "which ratings were held out.");
    return random_split(dataset.ratings, document.settings.test_fraction, document.settings.split_seed).test;
}

}  // namespace kinoscope
