// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/ranking.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <unordered_map>

namespace kinoscope {

namespace {

/// The first `k` of 0 … n−1 in the order of `before`, which must be a total order.
template <typename Before>
std::vector<int> first_of(std::size_t n, int k, Before before)
{
    std::vector<int> order(n);
    std::iota(order.begin(), order.end(), 0);
    const auto wanted = std::min(n, static_cast<std::size_t>(std::max(k, 0)));
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(wanted), order.end(), before);
    order.resize(wanted);
    return order;
}

}  // namespace

std::vector<int> rank_by_bias(const Eigen::VectorXf& movie_bias, int k, Order order)
{
    const auto n = static_cast<std::size_t>(movie_bias.size());
    const float sign = order == Order::highest_first ? 1.0F : -1.0F;
    return first_of(n, k, [&movie_bias, sign](int a, int b) {
        const float bias_a = sign * movie_bias(a);
        const float bias_b = sign * movie_bias(b);
        return bias_a != bias_b ? bias_a > bias_b : a < b;
    });
}

std::vector<int> most_rated(const MovieTable& movies, int k)
{
    return first_of(movies.size(), k, [&movies](int a, int b) {
        const int ratings_a = movies[static_cast<std::size_t>(a)].ratings;
        const int ratings_b = movies[static_cast<std::size_t>(b)].ratings;
        return ratings_a != ratings_b ? ratings_a > ratings_b : a < b;
    });
}

std::vector<TitleCount> most_rated_titles(const MovieTable& movies, int k)
{
    std::vector<TitleCount> titles;
    std::unordered_map<std::string_view, std::size_t> position;
    for (std::size_t row = 0; row < movies.size(); ++row) {
        const auto [found, is_new] = position.try_emplace(movies[row].title, titles.size());
        if (is_new) {
            titles.push_back({static_cast<int>(row), movies[row].ratings, 1});
            continue;
        }
        TitleCount& title = titles[found->second];
        title.ratings += movies[row].ratings;
        ++title.movies;
        if (movies[row].ratings > movies[static_cast<std::size_t>(title.movie)].ratings)
            title.movie = static_cast<int>(row);
    }

    const std::vector<int> order = first_of(titles.size(), k, [&titles](int a, int b) {
        const TitleCount& title_a = titles[static_cast<std::size_t>(a)];
        const TitleCount& title_b = titles[static_cast<std::size_t>(b)];
        return title_a.ratings != title_b.ratings ? title_a.ratings > title_b.ratings : title_a.movie < title_b.movie;
    });
    std::vector<TitleCount> result;
    result.reserve(order.size());
    for (const int index : order)
        result.push_back(titles[static_cast<std::size_t>(index)]);
    return result;
}

}  // namespace kinoscope
