// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pair_bench: how long it takes to say why two films are close, at 25 million simulated ratings and 60,000 films,
// beside one plain pass over the same ratings.
#include "core/analysis/pair/cosine_parts.h"
#include "core/analysis/pair/shared_audience.h"
#include "tests/core/planted_tables.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <random>
#include <vector>

namespace {

using namespace kinoscope;

template <typename Work>
double timed(const char* what, Work work)
{
    using Clock = std::chrono::steady_clock;
    constexpr int repetitions = 11;
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i) {
        const auto started = Clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - started).count());
    }
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    std::printf("  %-44s %8.2f ms (median of %d; %.2f to %.2f)\n", what, median, repetitions, times.front(),
                times.back());
    std::fflush(stdout);
    return median;
}

/// 25 million ratings by 162,541 people, the first films the most often rated.
Dataset simulated_ratings(int films)
{
    constexpr std::size_t ratings = 25'000'000;
    constexpr std::size_t people = 162'541;
    std::mt19937 random(5);
    Dataset dataset;
    dataset.scale = {0.5, 5.0, 0.5};
    for (int film = 0; film < films; ++film)
        dataset.movies.push_back({.id = film + 1});
    for (std::size_t user = 0; user < people; ++user)
        dataset.user_ids.push_back(static_cast<std::int64_t>(user) + 1);
    for (std::size_t i = 0; i < ratings; ++i) {
        Rating rating;
        rating.user = static_cast<std::int32_t>(i * people / ratings);
        const double share = static_cast<double>(random()) / 4294967296.0;
        rating.movie = static_cast<std::int32_t>(share * share * share * films);
        rating.value = 0.5F * static_cast<float>(1 + random() % 10);
        dataset.ratings.push_back(rating);
    }
    return dataset;
}

}  // namespace

int main()
try {
    constexpr int films = 60'000;
    const Dataset dataset = simulated_ratings(films);
    double sum = 0.0;
    const double pass = timed("one plain pass over the ratings", [&] {
        for (std::size_t row = 0; row < dataset.ratings.size(); ++row)
            sum += static_cast<double>(dataset.ratings[row].movie);
    });
    int both = 0;
    const double audience =
        timed("who rated both, and how", [&] { both = shared_audience(dataset, 3, 11).value().both; });
    std::printf("  ratio %.1f; %d people rated both (%.0f)\n", audience / pass, both, sum);
    const FactorMatrix factors = test::grouped_table(films, 50, 200, 0.7F, 1);
    FilmDirections directions;
    timed("principal components, once an epoch", [&] { directions = film_directions(factors, dataset.movies); });
    timed("parts of a cosine", [&] { (void)cosine_parts(factors.row(3), factors.row(11), directions.axes); });
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "pair_bench: %s\n", error.what());
    return 1;
}
