// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// neighbour_map_bench: how long the neighbour map of simulated films takes, and what it keeps of their closest.
// neighbour_map_bench FACTORS RATINGS POSITIONS: the map of real ones, for tests/quality/neighbour_map.py. FACTORS
// holds n × k floats, RATINGS n 32-bit numbers, POSITIONS gets n × 2 floats, all in this machine's byte order.
#include "core/analysis/map/map_quality.h"
#include "core/analysis/map/neighbour_map.h"
#include "core/analysis/map/projection.h"
#include "core/data/well_rated.h"
#include "tests/core/planted_tables.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace kinoscope;

template <typename Work>
auto timed(const char* what, int repetitions, Work work)
{
    using Clock = std::chrono::steady_clock;
    double least = 1e9;
    for (int i = 0; i + 1 < repetitions; ++i) {
        const auto started = Clock::now();
        work();
        least = std::min(least, std::chrono::duration<double>(Clock::now() - started).count());
    }
    const auto started = Clock::now();
    auto result = work();
    least = std::min(least, std::chrono::duration<double>(Clock::now() - started).count());
    std::printf("%-40s %8.3f s (least of %d)\n", what, least, repetitions);
    std::fflush(stdout);
    return result;
}

void judge(const char* what, const ClosestFilms& closest, const Eigen::MatrixXf& positions, int repetitions)
{
    const auto kept = timed("  the share of the closest kept", repetitions,
                            [&] { return neighbourhood_preservation(closest, positions).value(); });
    std::printf("  %s keeps %.4f\n", what, kept.mean);
}

void simulate(int films, int repetitions)
{
    std::printf("%d simulated films of 50 factors, in 200 groups:\n", films);
    const FactorMatrix factors = test::grouped_table(films, 50, 200, 0.7F, 1);
    const Eigen::MatrixXf map =
        timed("  the neighbour map", repetitions, [&] { return neighbour_map(factors).value(); });
    timed("  continued from it", repetitions,
          [&] { return neighbour_map(factors, nullptr, NeighbourMapOptions::continued_from(map)).value(); });
    const ClosestFilms closest =
        timed("  the ten closest of each film", repetitions, [&] { return closest_films(factors).value(); });
    judge("the neighbour map", closest, map, repetitions);
    judge("the map of principal components", closest, principal_projection(factors).positions.leftCols(2), repetitions);
    if (films <= 10'000) {
        const double trust =
            timed("  trustworthiness", repetitions, [&] { return trustworthiness(factors, map).value(); });
        std::printf("  trustworthiness %.4f\n", trust);
    }
}

template <typename Number>
std::vector<Number> numbers_of(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    std::vector<Number> numbers(bytes.size() / sizeof(Number));
    if (numbers.empty())
        throw std::runtime_error("There are no numbers in " + path + ".");
    std::memcpy(numbers.data(), bytes.data(), numbers.size() * sizeof(Number));
    return numbers;
}

void lay_out_file(const std::string& factors_path, const std::string& ratings_path, const std::string& positions_path)
{
    MovieTable movies;
    for (const std::int32_t ratings : numbers_of<std::int32_t>(ratings_path))
        movies.push_back({.ratings = ratings});
    const auto n = static_cast<Eigen::Index>(movies.size());
    const std::vector<float> values = numbers_of<float>(factors_path);
    const FactorMatrix factors =
        Eigen::Map<const FactorMatrix>(values.data(), n, static_cast<Eigen::Index>(values.size()) / n);
    const Eigen::MatrixXf map = timed("the neighbour map", 3, [&] { return neighbour_map(factors, &movies).value(); });
    const ClosestFilms closest = closest_films(factors, &movies).value();
    const NeighbourhoodPreservation kept = neighbourhood_preservation(closest, map).value();
    std::printf("kept %.9f\n", kept.mean);
    double others = 0.0;
    for (std::size_t film = 0; film < movies.size(); ++film)
        if (!std::binary_search(closest.candidates.begin(), closest.candidates.end(), static_cast<int>(film)))
            others += static_cast<double>(kept.shares[film]);
    if (movies.size() > closest.candidates.size())
        std::printf("kept by films with few ratings %.4f\n",
                    others / static_cast<double>(movies.size() - closest.candidates.size()));
    const double trust =
        trustworthiness(factors(closest.candidates, Eigen::all), map(closest.candidates, Eigen::all)).value();
    std::printf("trustworthiness %.12f\n", trust);
    const FactorMatrix rows = map;
    std::ofstream(positions_path, std::ios::binary)
        .write(reinterpret_cast<const char*>(rows.data()), static_cast<std::streamsize>(rows.size() * 4));
}

}  // namespace

int main(int argc, char** argv)
{
    try {
        if (argc == 4) {
            lay_out_file(argv[1], argv[2], argv[3]);
            return 0;
        }
        simulate(1'682, 5);
        simulate(60'000, 1);
        return 0;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
}
