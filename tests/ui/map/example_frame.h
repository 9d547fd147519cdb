// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/map_frame.h"
#include "core/data/movie.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <string>

namespace kinoscope::test {

/// Films by formula: ids 10, 13, 16 …, titles from 3 to 40 letters, rating counts as long-tailed as real ones, though
/// none is below `fewest`: with 20 all are dots on the map, with 1 half of them.
inline MovieTablePtr example_movies(int count, int fewest = 20)
{
    const std::vector<std::vector<std::string>> genres{
        {"Drama"},      {"Comedy"}, {"Action", "Thriller"}, {"Drama", "Romance"}, {"Sci-Fi"}, {"Animation", "Comedy"},
        {"Documentary"}};
    const std::string letters = "The quick brown fox jumps over lazy dog";
    auto movies = std::make_shared<MovieTable>();
    for (int i = 0; i < count; ++i) {
        Movie movie;
        movie.id = 10 + 3 * i;
        const auto length = static_cast<std::size_t>(3 + (i * 7) % 30);
        movie.title =
            std::string("F").append(std::to_string(i)).append(" ").append(letters, 0, length).append(" (1990)");
        movie.year = 1990;
        movie.genres = genres[static_cast<std::size_t>(i) % genres.size()];
        movie.ratings = fewest + 600 / (1 + i % 97);
        movies->push_back(movie);
    }
    return movies;
}

/// A cloud with a dense middle; the best-liked films crowd to one side of it, as they do in real data.
inline MapFramePtr example_frame(int count, int components = 3, unsigned seed = 1)
{
    std::mt19937 generator(seed);
    const auto uniform = [&] { return (static_cast<double>(generator()) + 0.5) / 4294967296.0; };
    const auto normal = [&] { return std::sqrt(-2.0 * std::log(uniform())) * std::cos(6.283185307179586 * uniform()); };
    auto frame = std::make_shared<MapFrame>();
    frame->positions.resize(count, components);
    frame->linear.emplace().kind = MapAxes::principal;
    frame->linear->explained_variance.resize(components);
    frame->movie_bias.resize(count);
    for (int c = 0; c < components; ++c)
        frame->linear->explained_variance(c) = 0.15F / static_cast<float>(1 + c);
    for (int i = 0; i < count; ++i) {
        const double bias = 0.4 * normal();
        frame->movie_bias(i) = static_cast<float>(bias);
        for (int c = 0; c < components; ++c)
            frame->positions(i, c) = static_cast<float>((0.5 * normal() + 0.4 * bias) / (1.0 + 0.3 * c));
    }
    frame->by_bias.resize(static_cast<std::size_t>(count));
    std::iota(frame->by_bias.begin(), frame->by_bias.end(), 0);
    std::stable_sort(frame->by_bias.begin(), frame->by_bias.end(),
                     [&](int a, int b) { return frame->movie_bias(a) > frame->movie_bias(b); });
    return frame;
}

}  // namespace kinoscope::test
