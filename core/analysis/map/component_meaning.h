// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"

#include <Eigen/Core>

#include <string>
#include <vector>

namespace kinoscope {

/// What films have more of the further out they lie along a component.
struct ComponentMeaning {
    enum class Kind { none, year, popularity, genre };
    Kind kind = Kind::none;
    /// Pearson's r of the coordinate with the year, the logarithm of the number of ratings, or having the genre; with
    /// two genres, of the stronger one.
    double correlation = 0.0;
    std::string low_genre;   ///< what films of low coordinates tend to have; empty if no genre pulls that way
    std::string high_genre;  ///< the same for high coordinates

    bool operator==(const ComponentMeaning&) const = default;
};

/// Whether the component has a direction that people expect, and goes against it: new films and those that are often
/// rated belong to the high end. Mirrored, it reads alike whatever the seed.
inline bool is_reversed(const ComponentMeaning& meaning)
{
    const bool directed =
        meaning.kind == ComponentMeaning::Kind::year || meaning.kind == ComponentMeaning::Kind::popularity;
    return directed && meaning.correlation < 0.0;
}

/// What the component means once it is mirrored.
inline ComponentMeaning mirrored(const ComponentMeaning& meaning)
{
    return {meaning.kind, -meaning.correlation, meaning.high_genre, meaning.low_genre};
}

/// |r| above which a component is said to mean something.
inline constexpr double least_correlation = 0.4;
/// |r| above which a genre is named as the other end of a component that goes with a genre.
inline constexpr double least_opposite_correlation = 0.2;

/// One for each column of `coordinates` (n × components, row = MovieIndex): what correlates with it most, if that is
/// above `least_correlation`. Only films with enough_ratings count: where others lie is mostly chance.
///
/// Films without a year are left out of the correlation with the year, and genres that fewer than 10 films have, or
/// lack, are not looked at. None means anything where fewer than 30 films count or the tables differ in length.
/// Cost: O(n · (components + genres of a film)).
std::vector<ComponentMeaning> component_meanings(const Eigen::MatrixXf& coordinates, const MovieTable& movies);

}  // namespace kinoscope
