// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/ranking_metrics.h"

#include "core/analysis/neighbours/best_of.h"
#include "core/analysis/neighbours/tile_table.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

namespace kinoscope {

namespace {

/// Films by person: those of person u are films[first[u]] … films[first[u + 1] − 1].
struct FilmsOfUsers {
    std::vector<std::size_t> first;
    std::vector<std::int32_t> films;

    std::span<const std::int32_t> of(std::size_t user) const
    {
        return std::span(films).subspan(first[user], first[user + 1] - first[user]);
    }
};

FilmsOfUsers films_of_users(const RatingTable& ratings, std::span<const std::int32_t> rows, std::size_t users,
                            double least)
{
    const auto counts = [&](std::int32_t row) {
        return static_cast<double>(ratings[static_cast<std::size_t>(row)].value) >= least;
    };
    const auto user_of = [&](std::int32_t row) {
        return static_cast<std::size_t>(ratings[static_cast<std::size_t>(row)].user);
    };
    FilmsOfUsers result{std::vector<std::size_t>(users + 1, 0), {}};
    for (const std::int32_t row : rows)
        result.first[user_of(row) + 1] += counts(row) ? 1U : 0U;
    for (std::size_t user = 0; user < users; ++user)
        result.first[user + 1] += result.first[user];
    result.films.resize(result.first[users]);
    std::vector<std::size_t> next(result.first.begin(), result.first.end() - 1);
    for (const std::int32_t row : rows)
        if (counts(row))
            result.films[next[user_of(row)]++] = ratings[static_cast<std::size_t>(row)].movie;
    return result;
}

double discount(std::size_t place)
{
    return 1.0 / std::log2(static_cast<double>(place) + 2.0);
}

/// Adds up the figures of one person after the other.
class RankingSum {
public:
    RankingSum(std::size_t movies, int length) : m_length(length), m_shown(movies, 0) {}

    void add(const std::vector<BestOf::Item>& list, std::span<const std::int32_t> relevant)
    {
        double hits = 0.0;
        double gain = 0.0;
        for (std::size_t place = 0; place < list.size(); ++place) {
            m_shown[static_cast<std::size_t>(list[place].index)] = 1;
            if (std::find(relevant.begin(), relevant.end(), list[place].index) == relevant.end())
                continue;
            hits += 1.0;
            gain += discount(place);
        }
        double best = 0.0;
        for (std::size_t place = 0; place < std::min(relevant.size(), static_cast<std::size_t>(m_length)); ++place)
            best += discount(place);
        m_precision += hits / m_length;
        m_recall += hits / static_cast<double>(relevant.size());
        m_ndcg += gain / best;
        ++m_users;
    }

    RankingMetrics metrics() const
    {
        if (m_users == 0)
            return {.length = m_length};
        const auto n = static_cast<double>(m_users);
        const auto shown = static_cast<double>(std::count(m_shown.begin(), m_shown.end(), 1));
        return {m_length, m_precision / n, m_recall / n, m_ndcg / n, shown / static_cast<double>(m_shown.size()),
                m_users};
    }

private:
    int m_length;
    std::vector<std::uint8_t> m_shown;  // a film → whether anybody was shown it
    double m_precision = 0.0;
    double m_recall = 0.0;
    double m_ndcg = 0.0;
    std::int64_t m_users = 0;
};

/// `score(user, values)` writes every film's score.
template <typename Score>
RankingMetrics measure(std::size_t users, std::size_t movies, const RatingTable& ratings, const DataSplit& split,
                       const RatingScale& scale, int length, Score score)
{
    if (length < 1)
        throw std::invalid_argument("A ranking has at least one place.");
    const FilmsOfUsers seen = films_of_users(ratings, split.train, users, std::numeric_limits<double>::lowest());
    const FilmsOfUsers relevant = films_of_users(ratings, split.test, users, relevant_from(scale));
    RankingSum sum(movies, length);
    std::vector<float> values;
    std::vector<std::uint8_t> is_seen(movies, 0);
    for (std::size_t user = 0; user < users; ++user) {
        if (relevant.of(user).empty())
            continue;
        for (const std::int32_t film : seen.of(user))
            is_seen[static_cast<std::size_t>(film)] = 1;
        score(user, values);
        BestOf best(static_cast<std::size_t>(length));
        for (std::size_t film = 0; film < movies; ++film)
            if (best.takes(static_cast<int>(film), values[film]) && is_seen[film] == 0)
                best.offer(static_cast<int>(film), values[film]);
        sum.add(best.take(), relevant.of(user));
        for (const std::int32_t film : seen.of(user))
            is_seen[static_cast<std::size_t>(film)] = 0;
    }
    return sum.metrics();
}

/// Factors with the bias behind them, as a factor whose counterpart is 1.
TileTable with_bias(const FactorMatrix& factors, const Eigen::VectorXf& bias)
{
    FactorMatrix rows(factors.rows(), factors.cols() + 1);
    rows.leftCols(factors.cols()) = factors;
    rows.rightCols(1) = bias;
    return TileTable(rows);
}

}  // namespace

double relevant_from(const RatingScale& scale)
{
    return scale.min + 0.75 * (scale.max - scale.min);
}

RankingMetrics ranking_metrics(const TrainedModel& model, const RatingTable& ratings, const DataSplit& split,
                               const RatingScale& scale, int length)
{
    const TileTable movies = with_bias(model.movie_factors, model.movie_bias);
    std::vector<float> query(movies.columns(), 1.0F);
    const auto score = [&](std::size_t user, std::vector<float>& values) {
        const auto row = model.user_factors.row(static_cast<Eigen::Index>(user));
        std::copy(row.begin(), row.end(), query.begin());
        movies.products(query, values);
    };
    return measure(static_cast<std::size_t>(model.user_factors.rows()), movies.size(), ratings, split, scale, length,
                   score);
}

RankingMetrics watch_ranking_metrics(const TrainedModel& model, const RatingTable& ratings, const DataSplit& split,
                                     const RatingScale& scale, int length)
{
    if (!model.watch)
        throw std::invalid_argument("The model has no co-watch tables to rank by.");
    const TileTable rated = with_bias(model.movie_factors, model.movie_bias);
    const TileTable watched = with_bias(model.movie_factors, model.watch->movie_bias);
    std::vector<float> query(rated.columns(), 1.0F);
    std::vector<float> logits;
    const float range = model.range_high - model.range_low;
    const auto least = static_cast<float>(scale.min);
    const float stars = star_weight * 4.0F / std::max(1e-6F, static_cast<float>(scale.max - scale.min));
    const auto products = [&](const TileTable& movies, const FactorMatrix& people, std::size_t user,
                              std::vector<float>& values) {
        const auto row = people.row(static_cast<Eigen::Index>(user));
        std::copy(row.begin(), row.end(), query.begin());
        movies.products(query, values);
    };
    // Of one person: what is the same for all films moves none of them, and is left out.
    const auto score = [&](std::size_t user, std::vector<float>& values) {
        products(rated, model.user_factors, user, values);
        products(watched, model.watch->user_factors, user, logits);
        const float own = model.offset + model.user_bias(static_cast<Eigen::Index>(user));
        for (std::size_t movie = 0; movie < rated.size(); ++movie) {
            const float predicted = model.range_low + range / (1.0F + std::exp(-(values[movie] + own)));
            values[movie] = logits[movie] + stars * (predicted - least);
        }
    };
    return measure(static_cast<std::size_t>(model.user_factors.rows()), rated.size(), ratings, split, scale, length,
                   score);
}

RankingMetrics ranking_metrics(const ScoreFilms& score, std::size_t users, std::size_t movies,
                               const RatingTable& ratings, const DataSplit& split, const RatingScale& scale, int length)
{
    return measure(users, movies, ratings, split, scale, length, score);
}

RankingMetrics ranking_metrics(const Eigen::VectorXf& movie_scores, const RatingTable& ratings, const DataSplit& split,
                               const RatingScale& scale, int length)
{
    std::size_t users = 0;
    for (const Rating& rating : ratings)
        users = std::max(users, static_cast<std::size_t>(rating.user) + 1);
    const auto score = [&](std::size_t, std::vector<float>& values) {
        values.assign(movie_scores.begin(), movie_scores.end());
    };
    return measure(users, static_cast<std::size_t>(movie_scores.size()), ratings, split, scale, length, score);
}

}  // namespace kinoscope
