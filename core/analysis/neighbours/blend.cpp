// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighbours/blend.h"

#include "core/analysis/neighbours/neighbours.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace kinoscope {

namespace {

bool has_genre(const Movie& movie, const std::string& genre)
{
    return std::find(movie.genres.begin(), movie.genres.end(), genre) != movie.genres.end();
}

Eigen::RowVectorXd genre_mean(const FactorMatrix& factors, const MovieTable& movies, const std::string& genre)
{
    for (const int enough : {enough_ratings, 0}) {
        Eigen::RowVectorXd sum = Eigen::RowVectorXd::Zero(factors.cols());
        int count = 0;
        for (std::size_t row = 0; row < movies.size(); ++row)
            if (movies[row].ratings >= enough && has_genre(movies[row], genre)) {
                sum += factors.row(static_cast<Eigen::Index>(row)).cast<double>();
                ++count;
            }
        if (count > 0)
            return sum / count;
    }
    throw std::invalid_argument("No film is of the genre \"" + genre + "\".");
}

Eigen::RowVectorXd place_of(const BlendTerm& term, const FactorMatrix& factors, const MovieTable& movies)
{
    if (const auto* genre = std::get_if<std::string>(&term.what))
        return genre_mean(factors, movies, *genre);
    const int movie = std::get<int>(term.what);
    if (movie < 0 || movie >= factors.rows())
        throw std::invalid_argument("There is no film in row " + std::to_string(movie) + ".");
    return factors.row(movie).cast<double>();
}

}  // namespace

Eigen::RowVectorXf blend(const FactorMatrix& factors, const MovieTable& movies, const std::vector<BlendTerm>& terms)
{
    if (static_cast<std::size_t>(factors.rows()) != movies.size())
        throw std::invalid_argument("The movie table and the factors differ in length.");
    const auto minus = std::count_if(terms.begin(), terms.end(), [](const BlendTerm& term) { return term.minus; });
    const auto plus = static_cast<std::ptrdiff_t>(terms.size()) - minus;
    if (plus == 0)
        throw std::invalid_argument("A blend needs at least one film or genre that is added.");
    const Eigen::RowVectorXd centre = factors.cast<double>().colwise().mean();
    Eigen::RowVectorXd place = centre;
    for (const BlendTerm& term : terms) {
        const Eigen::RowVectorXd offset = place_of(term, factors, movies) - centre;
        if (term.minus)
            place -= offset / static_cast<double>(minus);
        else
            place += offset / static_cast<double>(plus);
    }
    return place.cast<float>();
}

std::vector<std::string> genres_of(const MovieTable& movies)
{
    std::set<std::string> genres;
    for (const Movie& movie : movies)
        genres.insert(movie.genres.begin(), movie.genres.end());
    return {genres.begin(), genres.end()};
}

}  // namespace kinoscope
