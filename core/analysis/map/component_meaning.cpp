// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/component_meaning.h"

#include "core/analysis/neighbours/neighbours.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

namespace kinoscope {

namespace {

using Kind = ComponentMeaning::Kind;

constexpr double fewest_films = 30.0;
constexpr double fewest_films_of_genre = 10.0;

/// Sums from which Pearson's r follows.
struct PairSums {
    double n = 0.0, x = 0.0, y = 0.0, xx = 0.0, yy = 0.0, xy = 0.0;

    void add(double first, double second)
    {
        n += 1.0;
        x += first;
        y += second;
        xx += first * first;
        yy += second * second;
        xy += first * second;
    }

    /// 0 where one of the two does not vary.
    double correlation() const
    {
        const double spread_x = n * xx - x * x;
        const double spread_y = n * yy - y * y;
        if (n < fewest_films || !(spread_x > 1e-12 * n * xx) || !(spread_y > 1e-12 * n * yy))
            return 0.0;
        return (n * xy - x * y) / std::sqrt(spread_x * spread_y);
    }
};

struct GenreSums {
    double films = 0.0;
    double coordinates = 0.0;
};

/// All that is summed up along one component.
struct ComponentSums {
    PairSums year, popularity;
    std::map<std::string_view, GenreSums> genres;  // in order of the name, so that ties are broken alike

    void add(const Movie& movie, double coordinate)
    {
        // Counted from 1950, so that the sums of squares keep their digits.
        if (movie.year > 0)
            year.add(movie.year - 1950.0, coordinate);
        popularity.add(std::log(static_cast<double>(movie.ratings)), coordinate);
        for (const std::string& genre : movie.genres) {
            GenreSums& sums = genres[genre];
            sums.films += 1.0;
            sums.coordinates += coordinate;
        }
    }

    /// Having a genre is 1, lacking it 0: both sums over x are the number of films.
    double correlation(const GenreSums& genre) const
    {
        if (std::min(genre.films, popularity.n - genre.films) < fewest_films_of_genre)
            return 0.0;
        PairSums sums = popularity;
        sums.x = genre.films;
        sums.xx = genre.films;
        sums.xy = genre.coordinates;
        return sums.correlation();
    }
};

ComponentMeaning genre_meaning(const ComponentSums& sums)
{
    ComponentMeaning meaning{Kind::genre, 0.0, {}, {}};
    double lowest = -least_opposite_correlation;
    double highest = least_opposite_correlation;
    for (const auto& [genre, of_genre] : sums.genres) {
        const double r = sums.correlation(of_genre);
        if (r < lowest) {
            lowest = r;
            meaning.low_genre = genre;
        }
        if (r > highest) {
            highest = r;
            meaning.high_genre = genre;
        }
    }
    meaning.correlation = -lowest > highest ? lowest : highest;
    return meaning;
}

ComponentMeaning strongest(const ComponentSums& sums)
{
    ComponentMeaning best;
    for (const ComponentMeaning& candidate :
         {ComponentMeaning{Kind::year, sums.year.correlation(), {}, {}},
          ComponentMeaning{Kind::popularity, sums.popularity.correlation(), {}, {}}, genre_meaning(sums)}) {
        if (std::abs(candidate.correlation) > std::max(least_correlation, std::abs(best.correlation)))
            best = candidate;
    }
    return best;
}

}  // namespace

std::vector<ComponentMeaning> component_meanings(const Eigen::MatrixXf& coordinates, const MovieTable& movies)
{
    std::vector<ComponentMeaning> meanings(static_cast<std::size_t>(coordinates.cols()));
    if (static_cast<std::size_t>(coordinates.rows()) != movies.size())
        return meanings;
    for (Eigen::Index component = 0; component < coordinates.cols(); ++component) {
        ComponentSums sums;
        for (std::size_t row = 0; row < movies.size(); ++row) {
            const auto coordinate = static_cast<double>(coordinates(static_cast<Eigen::Index>(row), component));
            if (movies[row].ratings >= enough_ratings && std::isfinite(coordinate))
                sums.add(movies[row], coordinate);
        }
        meanings[static_cast<std::size_t>(component)] = strongest(sums);
    }
    return meanings;
}

}  // namespace kinoscope
