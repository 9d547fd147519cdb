// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recommend/reasons.h"

#include "core/analysis/evaluation/ranking_metrics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kinoscope {

namespace {

constexpr double nearly_equal = 1e-9;

double sigmoid_of(double logit)
{
    return 1.0 / (1.0 + std::exp(-logit));
}

Eigen::MatrixXd rated_films(const FoldInModel& model, const FoldedPerson& person)
{
    Eigen::MatrixXd films(model.row_size(), static_cast<Eigen::Index>(person.ratings.size()));
    for (Eigen::Index i = 0; i < films.cols(); ++i)
        films.col(i) = model.film(person.ratings[static_cast<std::size_t>(i)].movie);
    return films;
}

Eigen::MatrixXd rating_parts(const FoldInModel& model, const FoldedPerson& person, const Eigen::MatrixXd& films)
{
    const Eigen::VectorXd moved = films.transpose() * (person.rating_row - person.rating_mean);
    Eigen::VectorXd weights(films.cols());
    for (Eigen::Index i = 0; i < films.cols(); ++i) {
        const OwnRating& rating = person.ratings[static_cast<std::size_t>(i)];
        const double logit =
            films.col(i).dot(person.rating_row) + static_cast<double>(model.rating_offset()(rating.movie));
        const double slope = model.slope_of(logit);
        weights(i) = slope * (static_cast<double>(rating.value) - model.rating_of(logit) + slope * moved(i));
    }
    return person.rating_spread * films * weights.asDiagonal();
}

Eigen::MatrixXd watch_parts(const FoldInModel& model, const FoldedPerson& person, const Eigen::MatrixXd& films)
{
    const Eigen::VectorXd moved = films.transpose() * (person.watch_row - person.watch_mean);
    Eigen::VectorXd weights(films.cols());
    for (Eigen::Index i = 0; i < films.cols(); ++i) {
        const int movie = person.ratings[static_cast<std::size_t>(i)].movie;
        const double share =
            sigmoid_of(films.col(i).dot(person.watch_row) + static_cast<double>(model.watch_offset()(movie)));
        weights(i) = (1.0 - share) * (1.0 + share * moved(i));
    }
    return person.watch_spread * films * weights.asDiagonal();
}

}  // namespace

PersonReasons::PersonReasons(const FoldInModel& model, const FoldedPerson& person) : m_model(model), m_person(person)
{
    const Eigen::MatrixXd films = rated_films(model, person);
    if (person.rating_row.size() > 0)
        m_parts = rating_parts(model, person, films);
    if (person.watch_spread.size() > 0)
        m_watch_parts = watch_parts(model, person, films);
}

Reasons PersonReasons::of(int movie) const
{
    const Eigen::VectorXd film = m_model.film(movie);
    const auto offset = static_cast<double>(m_model.rating_offset()(movie));
    Reasons reasons;
    reasons.base_logit = film.dot(m_person.rating_mean) + offset;
    reasons.logit = film.dot(m_person.rating_row) + offset;
    reasons.base = m_model.rating_of(reasons.base_logit);
    reasons.predicted = m_model.rating_of(reasons.logit);
    const double way = reasons.logit - reasons.base_logit;
    const double to_rating =
        std::abs(way) > nearly_equal ? (reasons.predicted - reasons.base) / way : m_model.slope_of(reasons.logit);
    const Eigen::VectorXd parts = m_parts.transpose() * film;
    for (Eigen::Index i = 0; i < parts.size(); ++i)
        reasons.parts.push_back({m_person.ratings[static_cast<std::size_t>(i)].movie, parts(i), parts(i) * to_rating});
    return reasons;
}

int PersonReasons::speaks_most_for(int movie) const
{
    const auto count = static_cast<Eigen::Index>(m_person.ratings.size());
    Eigen::VectorXd parts = Eigen::VectorXd::Zero(count);
    if (m_watch_parts.size() > 0)
        parts += m_watch_parts.transpose() * m_model.film(movie);
    if (m_parts.size() > 0) {
        const RatingScale& scale = m_model.facts().scale;
        const double stars = static_cast<double>(star_weight) * 4.0 / std::max(1e-6, scale.max - scale.min);
        const Reasons reasons = of(movie);
        for (Eigen::Index i = 0; i < count; ++i)
            parts(i) += stars * reasons.parts[static_cast<std::size_t>(i)].rating;
    }
    Eigen::Index best = -1;
    if (count == 0 || !(parts.maxCoeff(&best) > 0.0))
        return -1;
    return static_cast<int>(best);
}

RoundedSum round_to_sum(std::span<const double> values, double step)
{
    RoundedSum rounded;
    std::vector<double> steps(values.size());
    std::transform(values.begin(), values.end(), steps.begin(),
                   [step](double value) { return std::round(value / step); });
    const double wanted = std::round(std::accumulate(values.begin(), values.end(), 0.0) / step);
    const double missing = wanted - std::accumulate(steps.begin(), steps.end(), 0.0);
    const double way = missing < 0.0 ? -1.0 : 1.0;
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // Those first that were rounded furthest the wrong way.
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return way * (values[a] / step - steps[a]) > way * (values[b] / step - steps[b]);
    });
    for (std::size_t i = 0; i < order.size() && static_cast<double>(i) < std::abs(missing); ++i)
        steps[order[i]] += way;
    rounded.sum = wanted * step;
    for (const double count : steps)
        rounded.values.push_back(count * step + 0.0);  // no −0
    return rounded;
}

}  // namespace kinoscope
