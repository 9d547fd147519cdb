// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/baseline_comparison.h"

#include "core/analysis/evaluation/baselines.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kinoscope {

namespace {

// Less than that is chance.
constexpr double clearly = 1.001;

/// Sums of squared errors of the three.
struct BaselineSums {
    double global_mean = 0.0;
    double film_mean = 0.0;
    double biases = 0.0;
    std::int64_t ratings = 0;
};

/// `scale`: to which predictions are clipped; none leaves them as they are.
void add_errors(const RatingTable& ratings, std::vector<std::int32_t> train, const std::vector<std::int32_t>& measured,
                std::size_t users, std::size_t movies, BaselineSums& sums,
                const std::optional<RatingScale>& scale = std::nullopt)
{
    std::sort(train.begin(), train.end());  // to walk 25 million ratings in random order takes several times as long
    const GlobalMean mean = fit_global_mean(ratings, train);
    const FilmMean films = fit_film_mean(ratings, train, movies);
    const BiasBaseline biases = fit_biases(ratings, train, users, movies);
    for (const std::int32_t row : measured) {
        const Rating& rating = ratings[static_cast<std::size_t>(row)];
        const auto square = [&](double predicted) {
            if (scale)
                predicted = std::clamp(predicted, scale->min, scale->max);
            const double error = predicted - static_cast<double>(rating.value);
            return error * error;
        };
        sums.global_mean += square(mean.predict(rating.user, rating.movie));
        sums.film_mean += square(films.predict(rating.user, rating.movie));
        sums.biases += square(biases.predict(rating.user, rating.movie));
    }
    sums.ratings += static_cast<std::int64_t>(measured.size());
}

/// With nothing said yet of a model.
BaselineComparison roots_of(const BaselineSums& sums, std::string measured_on)
{
    const auto rmse = [&](double squares) {
        return std::sqrt(squares / static_cast<double>(std::max<std::int64_t>(sums.ratings, 1)));
    };
    BaselineComparison comparison;
    comparison.measured_on = std::move(measured_on);
    comparison.global_mean = rmse(sums.global_mean);
    comparison.film_mean = rmse(sums.film_mean);
    comparison.biases = rmse(sums.biases);
    return comparison;
}

/// Then there is nothing that they do not have.
bool everybody_has_everything(const RatingTable& pairs)
{
    std::int32_t users = 0;
    std::int32_t movies = 0;
    for (const Rating& pair : pairs) {
        users = std::max(users, pair.user + 1);
        movies = std::max(movies, pair.movie + 1);
    }
    return pairs.size() == static_cast<std::size_t>(users) * static_cast<std::size_t>(movies);
}

}  // namespace

double BaselineComparison::best() const
{
    if (feedback == Feedback::pairs)
        return popularity;
    return std::min({global_mean, film_mean, biases});
}

std::string_view BaselineComparison::best_name() const
{
    if (feedback == Feedback::pairs)
        return "popularity";
    if (best() == global_mean)
        return "global mean";
    return best() == film_mean ? "film mean" : "film and person biases";
}

bool BaselineComparison::model_is_worse() const
{
    return !measured_on.empty() && model > clearly * best();
}

BaselineComparison compare_with_baselines(const RatingTable& ratings, const DataSplit& split, std::size_t users,
                                          std::size_t movies, double model_mse)
{
    BaselineSums sums;
    if (split.folds > 0) {
        for (int fold = 0; fold < split.folds; ++fold) {
            DataSplit part = fold_of(split, fold);
            add_errors(ratings, std::move(part.train), part.test, users, movies, sums);
        }
    } else {
        add_errors(ratings, split.train, split.monitored_rows(), users, movies, sums);
    }
    BaselineComparison comparison = roots_of(sums, std::string(measured_on(split)));
    comparison.model = std::sqrt(model_mse);
    return comparison;
}

BaselineComparison compare_on_test(const Dataset& dataset, const DataSplit& split, double model_rmse)
{
    if (dataset.feedback == Feedback::pairs || split.train.empty() || split.test.empty())
        return {};
    std::vector<std::int32_t> known = split.train;
    known.insert(known.end(), split.validation.begin(), split.validation.end());
    BaselineSums sums;
    add_errors(dataset.ratings, std::move(known), split.test, dataset.user_ids.size(), dataset.movies.size(), sums,
               dataset.scale);
    BaselineComparison comparison = roots_of(sums, "test");
    comparison.model = model_rmse;
    return comparison;
}

std::string baseline_warning(const BaselineComparison& comparison, const TrainingSettings& settings)
{
    if (!comparison.model_is_worse())
        return {};
    if (comparison.feedback == Feedback::pairs)
        return fmt::format("On new data this model's loss is {:.3f}; simply using how popular each film is gives "
                           "{:.3f}. Don't rely on it. More data per person and film would help.",
                           comparison.model, comparison.popularity);
    return fmt::format(
        "On new ratings this model's error is {:.3f} (RMSE); simply using the {} gives {:.3f}. Don't rely "
        "on its predictions. {}",
        comparison.model, comparison.best_name(), comparison.best(),
        settings.preset == "notebook" ? "The preset Balanced works better with few ratings."
                                      : "More ratings per person and film would help.");
}

Message why_nothing_to_learn(const RatingTable& ratings, std::span<const std::int32_t> rows, Feedback feedback)
{
    std::unordered_map<std::int32_t, std::int32_t> first_movie;  // by person
    bool several = false;                                        // somebody rated two things
    bool differ = feedback == Feedback::pairs;
    bool second_movie = false;
    for (const std::int32_t row : rows) {
        const Rating& rating = ratings[static_cast<std::size_t>(row)];
        const Rating& first = ratings[static_cast<std::size_t>(rows.front())];
        differ = differ || rating.value != first.value;
        second_movie = second_movie || rating.movie != first.movie;
        const bool new_person = first_movie.try_emplace(rating.user, rating.movie).second;
        several = several || !new_person;
        if (several && differ && second_movie && first_movie.size() > 1)
            return {};
    }
    const bool pairs = feedback == Feedback::pairs;
    if (first_movie.size() < 2)
        return pairs ? KINOSCOPE_TEXT("core",
                                      "There is nothing to learn from a single person. Open data on several people.")
                     : KINOSCOPE_TEXT(
                           "core",
                           "There is nothing to learn from one person's ratings. Open ratings by several people.");
    if (!second_movie)
        return pairs
                   ? KINOSCOPE_TEXT("core", "There is nothing to learn from a single film. Open data on several films.")
                   : KINOSCOPE_TEXT(
                         "core",
                         "There is nothing to learn from ratings of a single film. Open ratings of several films.");
    if (!several)
        return pairs ? KINOSCOPE_TEXT("core", "There is nothing to learn here: nobody has two films. Open data with "
                                              "several films per person.")
                     : KINOSCOPE_TEXT("core", "There is nothing to learn here: nobody rated two films. Open ratings of "
                                              "several films by each person.");
    if (!differ)
        return Message(
            KINOSCOPE_TEXT("core", "There is nothing to learn: every rating is %1. Open ratings that differ."),
            {as_is(fmt::format("{:g}", ratings[static_cast<std::size_t>(rows.front())].value))});
    return {};
}

Message why_nothing_to_learn(const RatingTable& ratings, Feedback feedback)
{
    // Nearly always a few rows show that there is something.
    constexpr std::size_t some = 100'000;
    std::vector<std::int32_t> rows(std::min(ratings.size(), some));
    std::iota(rows.begin(), rows.end(), 0);
    Message reason = why_nothing_to_learn(ratings, rows, feedback);
    if (reason.empty() && feedback == Feedback::pairs && everybody_has_everything(ratings))
        return KINOSCOPE_TEXT(
            "core", "There is nothing to learn here: everybody has every film. Open data in which people differ.");
    if (reason.empty() || ratings.size() <= some)
        return reason;
    rows.resize(ratings.size());
    std::iota(rows.begin(), rows.end(), 0);
    return why_nothing_to_learn(ratings, rows, feedback);
}

}  // namespace kinoscope
