// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/held_out.h"

#include "core/training/run_split.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <unordered_map>

namespace kinoscope {

namespace {

/// For each of `wanted`, the row of its equal in `known`; -1 where there is none.
template <typename Key>
std::vector<std::int32_t> rows_in(const std::vector<Key>& known, const std::vector<Key>& wanted)
{
    std::unordered_map<Key, std::int32_t> rows;
    rows.reserve(known.size());
    for (std::size_t row = 0; row < known.size(); ++row)
        rows.emplace(known[row], static_cast<std::int32_t>(row));
    std::vector<std::int32_t> found;
    found.reserve(wanted.size());
    for (const Key& key : wanted) {
        const auto at = rows.find(key);
        found.push_back(at == rows.end() ? -1 : at->second);
    }
    return found;
}

template <typename Table>
std::vector<std::string> keys_of_users(const Table& table)
{
    std::vector<std::string> keys;
    for (std::size_t row = 0; row < table.user_ids.size(); ++row)
        keys.push_back(user_key(table, static_cast<std::int32_t>(row)));
    return keys;
}

/// By name where either has names: numbers that were made up go by the order of the file.
std::vector<std::int32_t> user_rows_of(const ModelDocument& document, const Dataset& dataset)
{
    if (document.user_keys.empty() && dataset.user_keys.empty())
        return rows_in(document.user_ids, dataset.user_ids);
    return rows_in(keys_of_users(document), keys_of_users(dataset));
}

std::vector<std::int32_t> movie_rows_of(const ModelDocument& document, const Dataset& dataset)
{
    const auto keys = [](const MovieTable& movies) {
        std::vector<std::string> all;
        for (const Movie& movie : movies)
            all.push_back(key_of(movie));
        return all;
    };
    return rows_in(keys(document.movies), keys(dataset.movies));
}

}  // namespace

DataSplit split_of(const ModelDocument& document, const Dataset& dataset)
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
                                    "which ratings are the test part.");
    return split_by(document.settings, dataset);
}

std::vector<std::int32_t> held_out_rows(const ModelDocument& document, const Dataset& dataset)
{
    return split_of(document, dataset).test;
}

KnownRatings known_ratings(const ModelDocument& document, const Dataset& dataset, const DataSplit& split)
{
    const std::vector<std::int32_t> user_rows = user_rows_of(document, dataset);
    const std::vector<std::int32_t> movie_rows = movie_rows_of(document, dataset);
    KnownRatings known;
    const auto add = [&](const std::vector<std::int32_t>& rows, std::vector<std::int32_t>& part) {
        for (const std::int32_t row : rows) {
            const auto at = static_cast<std::size_t>(row);
            const std::int32_t user = user_rows[static_cast<std::size_t>(dataset.ratings[at].user)];
            const std::int32_t movie = movie_rows[static_cast<std::size_t>(dataset.ratings[at].movie)];
            if (user < 0 || movie < 0) {
                ++known.unknown;
                continue;
            }
            part.push_back(static_cast<std::int32_t>(known.ratings.size()));
            known.ratings.push_back({user, movie, dataset.ratings[at].value});
        }
    };
    add(split.train, known.split.train);
    add(split.test, known.split.test);
    if (known.split.test.empty())
        throw std::invalid_argument(fmt::format(
            "The model knows no person and film of {}. Choose a test file of the data set that it was trained "
            "on ({}).",
            dataset.name, document.dataset_name));
    return known;
}

}  // namespace kinoscope
