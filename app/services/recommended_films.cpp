// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/recommended_films.h"

#include "app/services/star_scale.h"
#include "core/data/text/title.h"
#include "ui/forme/why_bars.h"
#include "ui/text/core_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>

namespace kinoscope {

namespace {

struct PersonTexts {
    Q_DECLARE_TR_FUNCTIONS(RecommendedFilms)
};

constexpr int films_listed = 12;
constexpr std::size_t parts_shown = 5;
constexpr std::size_t stars_marked = 200;
constexpr double leastSeen = -0.005;  // stars: what is shown as −0.01 or less

QString titleOf(const ModelDocument& document, int movie)
{
    return QString::fromStdString(spoken_title(document.movies[static_cast<std::size_t>(movie)].title));
}

double starsOf(const Person& person, int movie)
{
    for (const StarredFilm& starred : person.starred)
        if (starred.film.movie == movie)
            return starred.stars;
    return 0.0;
}

QString genresOf(const Movie& film)
{
    QStringList genres;
    for (const std::string& genre : film.genres)
        genres << ui::coreText(genre);
    return genres.join(QStringLiteral(" · "));
}

/// Of several people the one who would like it least.
const PredictedRating& least(const std::vector<PredictedRating>& predicted)
{
    return *std::min_element(predicted.begin(), predicted.end(),
                             [](const auto& a, const auto& b) { return a.value < b.value; });
}

}  // namespace

std::vector<OwnRating> ratingsOf(const Person& person, const ModelDocument& document)
{
    const StarScale scale(document.scale);
    std::vector<OwnRating> ratings;
    for (const StarredFilm& starred : person.starred)
        if (starred.film.movie >= 0)
            ratings.push_back({starred.film.movie, document.feedback == Feedback::pairs
                                                       ? 1.0F
                                                       : static_cast<float>(scale.value(starred.stars))});
    return ratings;
}

RecommendationQuery listQuery(const ui::FilmFilter& filter, double surprise)
{
    RecommendationQuery query;
    query.count = films_listed;
    query.surprise = surprise;
    query.min_ratings = filter.minRatings;
    if (!filter.genre.isEmpty())
        query.genres = {filter.genre.toStdString()};
    if (filter.firstYear > 0) {
        query.first_year = filter.firstYear;
        query.last_year = filter.firstYear + 9;
    }
    return query;
}

ui::Why whyOf(const Reasons& reasons, const ModelDocument& document, const Person& person)
{
    const StarScale scale(document.scale);
    std::vector<ReasonPart> parts = reasons.parts;
    std::stable_sort(parts.begin(), parts.end(),
                     [](const ReasonPart& a, const ReasonPart& b) { return std::abs(a.rating) > std::abs(b.rating); });
    const std::size_t shown = std::min(parts.size(), parts_shown);
    std::vector<double> values{scale.stars(reasons.base)};
    for (std::size_t i = 0; i < shown; ++i)
        values.push_back(scale.unit() * parts[i].rating);
    double others = 0.0;
    for (std::size_t i = shown; i < parts.size(); ++i)
        others += scale.unit() * parts[i].rating;
    values.push_back(others);
    const RoundedSum rounded = round_to_sum(values, 0.01);
    ui::Why why;
    why.person = person.name;
    why.base = rounded.values.front();
    for (std::size_t i = 0; i < shown; ++i) {
        const int movie = parts[i].movie;
        why.parts.push_back({{movie, titleOf(document, movie), 0, starsOf(person, movie)}, rounded.values[i + 1]});
    }
    why.others = rounded.values.back();
    why.otherCount = static_cast<int>(parts.size() - shown);
    why.total = rounded.sum;
    return why;
}

std::vector<ui::RecommendedFilm> recommendedFilms(const RecommendationAnswer& answer, const ModelDocument& document,
                                                  const Person& person, const QStringList& names)
{
    const StarScale scale(document.scale);
    const auto starsFor = [&](const PredictedRating& predicted) {
        return scale.stars(std::clamp(predicted.value, document.scale.min, document.scale.max));
    };
    std::vector<ui::RecommendedFilm> films;
    for (std::size_t i = 0; i < answer.list.films.size(); ++i) {
        const Recommendation& found = answer.list.films[i];
        const Movie& movie = document.movies[static_cast<std::size_t>(found.movie)];
        ui::RecommendedFilm film;
        film.movie = found.movie;
        film.title = titleOf(document, found.movie);
        film.year = movie.year;
        film.genres = genresOf(movie);
        film.group = ui::genreGroup(movie.genres);
        film.evidence = ui::ratingsText(movie.ratings);
        film.moreLikeIt = static_cast<int>(found.like_it.size());
        if (!found.predicted.empty()) {
            const PredictedRating& predicted = least(found.predicted);
            film.hasStars = true;
            film.stars = starsFor(predicted);
            film.deviation = scale.unit() * predicted.deviation;
        }
        if (i < answer.reasons.size()) {
            const FilmReasons& reasons = answer.reasons[i];
            film.why = whyOf(reasons.reasons, document, person);
            if (reasons.speaksMost >= 0) {
                const ReasonPart& strongest = reasons.reasons.parts[static_cast<std::size_t>(reasons.speaksMost)];
                film.strongest = strongest.movie;
                film.strongestLowersStars = scale.unit() * strongest.rating < leastSeen;
                film.strongestTitle = titleOf(document, film.strongest);
            }
        }
        if (i < answer.strongest.size())
            for (std::size_t who = 0; who < answer.strongest[i].size() && who < found.predicted.size(); ++who) {
                const int strongest = answer.strongest[i][who];
                film.shares.push_back({names.value(static_cast<qsizetype>(who)), starsFor(found.predicted[who]),
                                       strongest < 0 ? QString() : titleOf(document, strongest)});
            }
        films.push_back(film);
    }
    return films;
}

ui::PersonMark personMark(const RecommendationAnswer& answer, const ModelDocument& document, const Person& person,
                          const QString& together, std::optional<int> film)
{
    ui::PersonMark mark;
    if (answer.fitting.empty())
        return mark;
    mark.name = !together.isEmpty() ? together : person.name.isEmpty() ? PersonTexts::tr("You") : person.name;
    mark.fitting = answer.fitting;
    mark.film = film;
    if (!together.isEmpty())
        return mark;
    std::map<int, double> weights;
    double largest = 0.0;
    for (std::size_t i = 0; i < answer.reasons.size(); ++i)
        if (answer.list.films[i].movie == film)
            for (const ReasonPart& part : answer.reasons[i].reasons.parts) {
                weights[part.movie] = part.logit;
                largest = std::max(largest, std::abs(part.logit));
            }
    for (const StarredFilm& starred : person.starred)
        if (const int movie = starred.film.movie; movie >= 0)
            mark.stars.push_back({movie,
                                  document.feedback == Feedback::pairs
                                      ? titleOf(document, movie)
                                      : ui::titleWithStars({movie, titleOf(document, movie), 0, starred.stars}),
                                  largest > 0.0 ? weights[movie] / largest : 0.0});
    // Of hundreds of stars a map shows nothing: those that matter most stay, else the newest.
    std::stable_sort(mark.stars.begin(), mark.stars.end(), [](const ui::PersonStar& a, const ui::PersonStar& b) {
        return std::abs(a.weight) > std::abs(b.weight);
    });
    mark.stars.resize(std::min(mark.stars.size(), stars_marked));
    return mark;
}

}  // namespace kinoscope
