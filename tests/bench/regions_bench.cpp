// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// regions_bench: how long it takes to find and name the regions of simulated films, and to place them on a picture.
#include "core/analysis/map/regions/region_places.h"
#include "core/analysis/map/regions/regions.h"
#include "tests/core/planted_tables.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace kinoscope;

template <typename Work>
void timed(const char* what, int repetitions, Work work)
{
    using Clock = std::chrono::steady_clock;
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i) {
        const auto started = Clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - started).count());
    }
    std::sort(times.begin(), times.end());
    std::printf("  %-24s %8.1f ms (median of %d; %.1f to %.1f)\n", what, times[times.size() / 2], repetitions,
                times.front(), times.back());
    std::fflush(stdout);
}

/// Two genres a film of 18, one of them that of its group; years from 1930 to 2019.
MovieTable simulated_films(int count, int groups, std::mt19937& random)
{
    MovieTable movies;
    for (int i = 0; i < count; ++i) {
        Movie movie{.id = i + 1, .title = "Film " + std::to_string(i)};
        movie.year = 1930 + static_cast<int>(random() % 90);
        movie.genres = {"Genre " + std::to_string(i % groups % 18), "Genre " + std::to_string(random() % 18)};
        movie.ratings = 20 + static_cast<int>(random() % 5000);
        movies.push_back(std::move(movie));
    }
    return movies;
}

/// Ten tags a film of 5,000, as tags.csv has them.
ItemColumn simulated_tags(std::size_t films, std::mt19937& random)
{
    ItemColumn tags{"tags", ItemColumn::Kind::list, std::vector<std::string>(films)};
    for (std::string& cell : tags.cells)
        for (int i = 0; i < 10; ++i)
            cell += (i == 0 ? "tag " : "|tag ") + std::to_string(random() % 5000);
    return tags;
}

void measure(int films, int repetitions)
{
    constexpr int groups = 200;
    std::printf("%d simulated films of 50 factors, in %d groups:\n", films, groups);
    std::mt19937 random(3);
    const FactorMatrix factors = test::grouped_table(films, 50, groups, 0.7F, 1);
    const MovieTable movies = simulated_films(films, groups, random);
    const std::vector<ItemColumn> tags{simulated_tags(movies.size(), random)};
    RegionLevels levels;
    timed("regions, one thread", repetitions,
          [&] { levels = find_regions(factors, movies, {}, {.threads = 1}).value(); });
    timed("regions", repetitions, [&] { levels = find_regions(factors, movies).value(); });
    timed("regions, with tags", repetitions, [&] { levels = find_regions(factors, movies, tags).value(); });
    const Eigen::MatrixXf picture = factors.leftCols(2);
    timed("places of all levels", repetitions, [&] {
        for (const RegionLevel& level : levels)
            region_places(level, picture);
    });
}

}  // namespace

int main()
{
    try {
        measure(1'682, 9);
        measure(60'000, 5);
        return 0;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
}
