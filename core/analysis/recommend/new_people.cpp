// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recommend/new_people.h"

#include "core/analysis/evaluation/baselines.h"
#include "core/analysis/evaluation/item_knn.h"
#include "core/analysis/evaluation/metrics.h"
#include "core/analysis/evaluation/ranking_metrics.h"
#include "core/analysis/recommend/film_scores.h"
#include "core/data/split.h"
#include "core/parallel/worker_pool.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace kinoscope {

namespace {

constexpr std::int32_t one_new_in = 5;
// More people would make the figures no surer, and take minutes on 25 million ratings.
constexpr std::size_t most_new_people = 2000;
// Kept back at least, of everybody who counts: a list of ten films can be no good where two are to be found.
constexpr std::size_t least_kept_back = 10;
constexpr double new_user_strength = 15.0;  // see BiasBaseline

const Rating& given_rating(const RatingTable& ratings, std::int32_t row)
{
    return ratings[static_cast<std::size_t>(row)];
}

double moved_into(const RatingScale& scale, double value)
{
    return std::clamp(value, scale.min, scale.max);
}

std::vector<std::int32_t> every_row(const RatingTable& ratings)
{
    std::vector<std::int32_t> rows(ratings.size());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

/// Each person's rows, in random order.
std::vector<std::vector<std::int32_t>> dealt_rows(const NewPeopleSplit& split, std::uint32_t seed)
{
    std::vector<std::vector<std::int32_t>> rows(split.users.size());
    for (std::size_t row = 0; row < split.ratings.size(); ++row)
        rows[static_cast<std::size_t>(split.ratings[row].user)].push_back(static_cast<std::int32_t>(row));
    rows.resize(std::min(rows.size(), most_new_people));
    for (std::size_t user = 0; user < rows.size(); ++user) {
        const std::vector<std::int32_t> file_order = rows[user];
        const std::vector<std::int32_t> order = numpy_permutation(static_cast<std::int32_t>(file_order.size()),
                                                                  seed + 1 + static_cast<std::uint32_t>(user));
        std::transform(order.begin(), order.end(), rows[user].begin(),
                       [&](std::int32_t place) { return file_order[static_cast<std::size_t>(place)]; });
    }
    return rows;
}

/// What needs no model, learned from the others.
struct Yardsticks {
    BiasBaseline biases;
    Eigen::VectorXf counts;  // ratings of each film
    std::optional<ItemKnn> nearest;
};

Yardsticks learn_yardsticks(const NewPeopleSplit& split, const std::stop_token& stop)
{
    const RatingTable& ratings = split.others->ratings;
    const std::size_t users = split.others->user_ids.size();
    const std::size_t movies = split.others->movies.size();
    const std::vector<std::int32_t> rows = every_row(ratings);
    Yardsticks found{fit_biases(ratings, rows, users, movies, new_user_strength, 10.0, 10, stop),
                     Eigen::VectorXf::Zero(static_cast<Eigen::Index>(movies)), std::nullopt};
    for (const Rating& rating : ratings)
        found.counts(rating.movie) += 1.0F;
    if (ItemKnn::cost(ratings, rows, users) <= ItemKnn::most_cost && !stop.stop_requested())
        found.nearest.emplace(ratings, rows, users, movies);
    return found;
}

/// One person, known by some of their ratings.
struct Folded {
    FoldedPerson person;  // without the matrices
    ErrorSum errors;
    ErrorSum bias_errors;
    std::int64_t within = 0;  // of the ratings kept back
};

/// One number of ratings, for everybody.
class NewPeopleCount {
public:
    NewPeopleCount(const FoldInModel& model, const NewPeopleSplit& split,
                   const std::vector<std::vector<std::int32_t>>& rows, const Yardsticks& yardsticks, std::size_t count)
        : m_model(model), m_split(split), m_rows(rows), m_yardsticks(yardsticks), m_count(count), m_folded(rows.size())
    {
        for (const std::vector<std::int32_t>& own : rows) {
            if (own.size() < count + least_kept_back)
                continue;
            const auto given = own.begin() + static_cast<std::ptrdiff_t>(count);
            m_parts.train.insert(m_parts.train.end(), own.begin(), given);
            m_parts.test.insert(m_parts.test.end(), given, own.end());
        }
    }

    /// False if it was stopped.
    bool fold_in_all(WorkerPool& pool, const std::stop_token& stop)
    {
        const auto fold = [&](int task, int) {
            if (m_rows[static_cast<std::size_t>(task)].size() >= m_count + least_kept_back && !stop.stop_requested())
                fold_one(static_cast<std::size_t>(task), stop);
        };
        return pool.run(static_cast<int>(m_rows.size()), fold) && !stop.stop_requested();
    }

    NewPeopleRow row() const
    {
        NewPeopleRow row;
        row.ratings = static_cast<int>(m_count);
        double squares = 0.0;
        double bias_squares = 0.0;
        std::int64_t within = 0;
        std::int64_t kept_back = 0;
        for (const Folded& folded : m_folded) {
            const ErrorMetrics own = folded.errors.metrics();
            row.people += own.ratings > 0 ? 1 : 0;
            kept_back += own.ratings;
            within += folded.within;
            squares += own.mse * static_cast<double>(own.ratings);
            bias_squares += folded.bias_errors.metrics().mse * static_cast<double>(own.ratings);
        }
        const double all = std::max(1.0, static_cast<double>(kept_back));
        row.rmse = std::sqrt(squares / all);
        row.bias_rmse = std::sqrt(bias_squares / all);
        row.interval_coverage = static_cast<double>(within) / all;
        row.ndcg = ndcg([&](std::size_t user, std::vector<float>& values) {
            const Eigen::VectorXf scores = score_films(m_model, m_folded[user].person).scores;
            values.assign(scores.begin(), scores.end());
        });
        row.most_rated_ndcg = ndcg([&](std::size_t, std::vector<float>& values) {
            values.assign(m_yardsticks.counts.begin(), m_yardsticks.counts.end());
        });
        if (m_yardsticks.nearest)
            row.item_knn_ndcg = ndcg([&](std::size_t user, std::vector<float>& values) {
                std::vector<std::int32_t> films;
                for (const OwnRating& rating : m_folded[user].person.ratings)
                    films.push_back(rating.movie);
                m_yardsticks.nearest->score(films, values);
            });
        return row;
    }

private:
    double ndcg(const ScoreFilms& score) const
    {
        return ranking_metrics(score, m_rows.size(), m_split.others->movies.size(), m_split.ratings, m_parts,
                               m_model.facts().scale)
            .ndcg;
    }

    void fold_one(std::size_t user, const std::stop_token& stop)
    {
        const RatingScale& scale = m_model.facts().scale;
        const BiasBaseline& biases = m_yardsticks.biases;
        std::vector<OwnRating> given;
        double above = 0.0;
        for (std::size_t i = 0; i < m_count; ++i) {
            const Rating& rating = given_rating(m_split.ratings, m_rows[user][i]);
            given.push_back({rating.movie, rating.value});
            above +=
                static_cast<double>(rating.value) - biases.mean - biases.movie[static_cast<std::size_t>(rating.movie)];
        }
        const double own_bias = above / (new_user_strength + static_cast<double>(m_count));
        std::optional<FoldedPerson> person = fold_in(m_model, std::move(given), {.stop = stop});
        if (!person)
            return;
        Folded& folded = m_folded[user];
        for (std::size_t i = m_count; i < m_rows[user].size(); ++i) {
            const Rating& rating = given_rating(m_split.ratings, m_rows[user][i]);
            const auto real = static_cast<double>(rating.value);
            const PredictedRating predicted = predict_rating(m_model, *person, rating.movie);
            const double shown = moved_into(scale, predicted.value);
            folded.errors.add(shown, real);
            folded.within += std::abs(shown - real) <= predicted.deviation ? 1 : 0;
            folded.bias_errors.add(
                moved_into(scale, biases.mean + biases.movie[static_cast<std::size_t>(rating.movie)] + own_bias), real);
        }
        person->rating_spread.resize(0, 0);
        person->watch_spread.resize(0, 0);
        folded.person = std::move(*person);
    }

    const FoldInModel& m_model;
    const NewPeopleSplit& m_split;
    const std::vector<std::vector<std::int32_t>>& m_rows;
    const Yardsticks& m_yardsticks;
    std::size_t m_count;
    DataSplit m_parts;  // rows of the new people's ratings: given, and kept back
    std::vector<Folded> m_folded;
};

}  // namespace

NewPeopleSplit draw_new_people(const Dataset& dataset, std::uint32_t seed)
{
    const auto people = static_cast<std::int32_t>(dataset.user_ids.size());
    std::vector<std::int32_t> drawn = numpy_permutation(people, seed);
    drawn.resize(static_cast<std::size_t>((people + one_new_in - 1) / one_new_in));
    std::sort(drawn.begin(), drawn.end());

    NewPeopleSplit split{nullptr, drawn, {}};
    auto others = std::make_shared<Dataset>();
    others->name = dataset.name;
    others->layout = dataset.layout;
    others->simulated = dataset.simulated;
    others->movies = dataset.movies;
    others->feedback = dataset.feedback;
    others->scale = dataset.scale;
    others->item_noun = dataset.item_noun;
    std::vector<std::int32_t> place(static_cast<std::size_t>(people));  // among the others, or −1 − that among the new
    for (std::int32_t user = 0, fresh = 0; user < people; ++user) {
        const auto row = static_cast<std::size_t>(user);
        if (static_cast<std::size_t>(fresh) < drawn.size() && drawn[static_cast<std::size_t>(fresh)] == user) {
            place[row] = -1 - fresh++;
            continue;
        }
        place[row] = user - fresh;
        others->user_ids.push_back(dataset.user_ids[row]);
    }
    for (std::size_t row = 0; row < dataset.ratings.size(); ++row) {
        Rating rating = dataset.ratings[row];
        const std::int32_t to = place[static_cast<std::size_t>(rating.user)];
        rating.user = to < 0 ? -1 - to : to;
        (to < 0 ? split.ratings : others->ratings).push_back(rating);
        if (to >= 0 && !dataset.times.empty())
            others->times.push_back(dataset.times[row]);
    }
    split.others = std::move(others);
    return split;
}

std::vector<NewPeopleRow> evaluate_new_people(const FoldInModel& model, const NewPeopleSplit& split, std::uint32_t seed,
                                              const NewPeopleControl& control)
{
    if (!model.predicts_ratings())
        throw std::invalid_argument("A model of pairs predicts no ratings of new people.");
    const std::vector<std::vector<std::int32_t>> rows = dealt_rows(split, seed);
    const Yardsticks yardsticks = learn_yardsticks(split, control.stop);
    WorkerPool pool(control.threads);
    std::vector<NewPeopleRow> found;
    for (const int count : control.counts) {
        NewPeopleCount one(model, split, rows, yardsticks, static_cast<std::size_t>(count));
        if (!one.fold_in_all(pool, control.stop))
            break;
        if (NewPeopleRow row = one.row(); row.people > 0)
            found.push_back(row);
    }
    return found;
}

}  // namespace kinoscope
