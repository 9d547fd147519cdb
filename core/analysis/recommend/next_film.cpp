// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recommend/next_film.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kinoscope {

namespace {

constexpr std::size_t known_enough = 500;
constexpr std::size_t known_best = 200;

/// The most rated films that are not left out, the most rated first.
std::vector<int> most_rated(const MovieTable& movies, std::size_t count, std::span<const int> left_out)
{
    std::vector<char> may_be(movies.size(), 1);
    for (const int row : left_out)
        may_be[static_cast<std::size_t>(row)] = 0;
    std::vector<int> rows(movies.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::erase_if(rows, [&](int row) { return may_be[static_cast<std::size_t>(row)] == 0; });
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(std::min(count, rows.size()));
    std::partial_sort(rows.begin(), end, rows.end(), [&movies](int a, int b) {
        const int first = movies[static_cast<std::size_t>(a)].ratings;
        const int second = movies[static_cast<std::size_t>(b)].ratings;
        return first > second || (first == second && a < b);
    });
    rows.erase(end, rows.end());
    return rows;
}

}  // namespace

int next_film(const FoldInModel& model, const FoldedPerson& person, const MovieTable& movies,
              std::span<const int> left_out)
{
    std::vector<int> not_asked(left_out.begin(), left_out.end());
    for (const OwnRating& rating : person.ratings)
        not_asked.push_back(rating.movie);
    int best = -1;
    double most = -1.0;
    for (const int movie : most_rated(movies, known_enough, not_asked)) {
        const Eigen::VectorXd film = model.film(movie);
        const double slope =
            model.slope_of(film.dot(person.rating_row) + static_cast<double>(model.rating_offset()(movie)));
        const double information = 0.5 * std::log1p(slope * slope * film.dot(person.rating_spread * film));
        const double says = information * movies[static_cast<std::size_t>(movie)].ratings;
        if (says > most) {
            most = says;
            best = movie;
        }
    }
    return best;
}

std::vector<int> films_far_apart(const FilmGroups& groups, const MovieTable& movies, int count,
                                 std::span<const int> left_out)
{
    std::vector<int> candidates = most_rated(movies, known_best, left_out);
    std::vector<int> chosen;
    std::vector<float> nearest(candidates.size(), -2.0F);  // cosine to the nearest of those chosen
    while (static_cast<int>(chosen.size()) < count && chosen.size() < candidates.size()) {
        // Those chosen have themselves as nearest: with 2 they are never the least.
        const auto next = static_cast<std::size_t>(std::min_element(nearest.begin(), nearest.end()) - nearest.begin());
        const int movie = candidates[next];
        chosen.push_back(movie);
        for (std::size_t i = 0; i < candidates.size(); ++i)
            nearest[i] = std::max(nearest[i], groups.cosine(movie, candidates[i]));
        nearest[next] = 2.0F;
    }
    return chosen;
}

}  // namespace kinoscope
