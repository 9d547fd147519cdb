// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare/run_comparison.h"

#include "core/analysis/map/alignment.h"
#include "core/analysis/map/component_meaning.h"
#include "core/analysis/map/projection.h"
#include "core/analysis/neighbours/neighbours.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <string>

namespace kinoscope {

namespace {

std::vector<int> films_that_count(const MovieTable& movies, const ComparisonControl& control)
{
    std::vector<int> films;
    for (std::size_t row = 0; row < movies.size(); ++row)
        if (movies[row].ratings >= control.min_ratings)
            films.push_back(static_cast<int>(row));
    if (static_cast<int>(films.size()) < control.fewest_films) {
        films.resize(movies.size());
        std::iota(films.begin(), films.end(), 0);
    }
    return films;
}

/// `factors` less the mean of the films that count, divided by their spread, with columns of zeros up to `width`.
FactorMatrix standardised(const FactorMatrix& factors, const std::vector<int>& films, Eigen::Index width)
{
    Eigen::RowVectorXd mean = Eigen::RowVectorXd::Zero(factors.cols());
    for (const int film : films)
        mean += factors.row(film).cast<double>();
    mean /= static_cast<double>(films.size());
    double square = 0.0;
    for (const int film : films)
        square += (factors.row(film).cast<double>() - mean).squaredNorm();
    const double spread = std::sqrt(square / static_cast<double>(films.size()));
    if (!std::isfinite(spread))
        throw std::invalid_argument("Cannot compare runs: a factor is not finite.");
    FactorMatrix result = FactorMatrix::Zero(factors.rows(), width);
    if (spread > 0.0)
        result.leftCols(factors.cols()) = (factors.rowwise() - mean.cast<float>()) * static_cast<float>(1.0 / spread);
    return result;
}

FactorMatrix rows_of(const FactorMatrix& table, const std::vector<int>& films)
{
    FactorMatrix rows(static_cast<Eigen::Index>(films.size()), table.cols());
    for (std::size_t i = 0; i < films.size(); ++i)
        rows.row(static_cast<Eigen::Index>(i)) = table.row(films[i]);
    return rows;
}

/// The first run's principal axes, as its map of all films has them: `width` × d.
Eigen::MatrixXf axes_of(const FactorMatrix& before, int components)
{
    return before.rows() < 2 ? Eigen::MatrixXf(Eigen::MatrixXf::Identity(before.cols(), components))
                             : principal_components(before, components).axes;
}

/// Mirrors axes as the map of films does.
void orient_axes(Eigen::MatrixXf& axes, const FactorMatrix& before, const MovieTable& movies)
{
    const std::vector<ComponentMeaning> meanings = component_meanings(before * axes, movies);
    for (std::size_t component = 0; component < meanings.size(); ++component)
        if (is_reversed(meanings[component]))
            axes.col(static_cast<Eigen::Index>(component)) *= -1.0F;
}

void measure_distances(RunComparison& comparison, const FactorMatrix& before, const FactorMatrix& after)
{
    double together = 0.0;
    double squares = 0.0;
    for (ComparedFilm& film : comparison.films) {
        const Eigen::RowVectorXd a = before.row(film.movie).cast<double>();
        const Eigen::RowVectorXd b = after.row(film.movie).cast<double>();
        film.moved = static_cast<float>((b - a).norm());
        together += a.dot(b);
        squares += a.squaredNorm();
    }
    // Both have the same spread, so this is the correlation of all coordinates.
    const double correlation = squares > 0.0 ? std::min(1.0, together / squares) : 0.0;
    comparison.shared = correlation * correlation;
}

std::vector<int> closest(const NeighbourIndex& index, int film, const MovieTable& movies, int min_ratings, int count)
{
    std::vector<int> found;
    for (const Neighbour& one : index.nearest(film, count, &movies, min_ratings))
        found.push_back(one.movie);
    std::sort(found.begin(), found.end());
    return found;
}

/// Of two sorted lists of equal length; 1 for empty ones.
float overlap(const std::vector<int>& a, const std::vector<int>& b)
{
    std::vector<int> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return a.empty() ? 1.0F : static_cast<float>(both.size()) / static_cast<float>(a.size());
}

void compare_neighbours(RunComparison& comparison, const FactorMatrix& before, const FactorMatrix& after,
                        const MovieTable& movies, const ComparisonControl& control)
{
    std::vector<ComparedFilm*> order;
    for (ComparedFilm& film : comparison.films)
        order.push_back(&film);
    std::stable_sort(order.begin(), order.end(), [&](const ComparedFilm* a, const ComparedFilm* b) {
        return movies[static_cast<std::size_t>(a->movie)].ratings > movies[static_cast<std::size_t>(b->movie)].ratings;
    });
    order.resize(std::min(order.size(), static_cast<std::size_t>(std::max(0, control.most_compared))));
    const bool filtered = comparison.films.size() < movies.size();
    const int min_ratings = filtered ? control.min_ratings : 0;
    const NeighbourIndex first(before);
    const NeighbourIndex second(after);
    double sum = 0.0;
    for (ComparedFilm* film : order) {
        if (control.stop.stop_requested())
            break;
        film->agreement = overlap(closest(first, film->movie, movies, min_ratings, control.neighbours),
                                  closest(second, film->movie, movies, min_ratings, control.neighbours));
        sum += static_cast<double>(film->agreement);
        ++comparison.compared;
    }
    comparison.agreement = comparison.compared > 0 ? sum / comparison.compared : 0.0;
}

}  // namespace

RunComparison compare_runs(const FactorMatrix& before, const FactorMatrix& after, const MovieTable& movies,
                           const ComparisonControl& control)
{
    if (before.rows() != after.rows() || before.rows() != static_cast<Eigen::Index>(movies.size()) ||
        before.size() == 0 || after.size() == 0)
        throw std::invalid_argument("Cannot compare runs of " + std::to_string(before.rows()) + " and " +
                                    std::to_string(after.rows()) + " films with a list of " +
                                    std::to_string(movies.size()) + ".");
    const std::vector<int> films = films_that_count(movies, control);
    const Eigen::Index width = std::max(before.cols(), after.cols());
    const FactorMatrix first = standardised(before, films, width);
    FactorMatrix second = standardised(after, films, width);
    const FactorMatrix counted = rows_of(first, films);
    second *= procrustes_rotation(rows_of(second, films), counted);

    RunComparison comparison;
    for (const int film : films)
        comparison.films.push_back({.movie = film});
    Eigen::MatrixXf axes = axes_of(first, static_cast<int>(std::min<Eigen::Index>(3, before.cols())));
    orient_axes(axes, first, movies);
    comparison.before = first * axes;
    comparison.after = second * axes;
    measure_distances(comparison, first, second);
    compare_neighbours(comparison, before, after, movies, control);
    return comparison;
}

}  // namespace kinoscope
