// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/steps/person_ridge.h"

#include "core/model/steps/block_sgd.h"

#include <algorithm>

namespace kinoscope {

namespace {

/// Films are drawn from all, and those that the person has rated are left out: each of the others comes by as often.
double share_of_draws(double ratings, int negatives, std::size_t movies)
{
    return ratings * negatives / std::max(1.0, static_cast<double>(movies));
}

// A rating's step is by the gradient of (p − r)², which is twice that of ½ (p − r)², and decays the row by so much.
PersonRidge of_sgd(const TrainingSettings& settings, std::size_t training_ratings, std::size_t movies, double own)
{
    const kernels::SgdRates rates = sgd_rates(settings, training_ratings);
    const double weight = settings.co_watch > 0.0 ? settings.co_watch : 1.0;
    return {.factors = static_cast<double>(rates.user_decay) * own / 2.0,
            .bias = static_cast<double>(rates.bias_decay) * own / 2.0,
            .watch_factors = static_cast<double>(rates.watch_decay) * own / weight,
            .watch_bias = static_cast<double>(rates.watch_bias_decay) * own / weight,
            .not_rated = share_of_draws(own, negatives_for_size(settings.negatives, training_ratings), movies)};
}

PersonRidge of_pairs(const TrainingSettings& settings, std::size_t training_ratings, std::size_t movies, double own)
{
    const kernels::SgdRates rates = sgd_rates_of_pairs(settings);
    return {.watch_factors = static_cast<double>(rates.user_decay) * own,
            .watch_bias = static_cast<double>(rates.bias_decay) * own,
            .not_rated = share_of_draws(own, negatives_for_size(settings.negatives, training_ratings), movies)};
}

// Each step adds the decay of every row to the gradient of a mean over the batch, whatever the batch's size.
PersonRidge of_adam(const TrainingSettings& settings, std::size_t training_ratings, std::size_t movies, double own)
{
    const auto all = static_cast<double>(training_ratings);
    const double weight = settings.co_watch > 0.0 ? settings.co_watch : 1.0;
    const double others = std::max(1.0, static_cast<double>(movies) - own);
    return {.factors = all * settings.weight_decay * settings.user_decay / 2.0,
            .bias = all * settings.weight_decay * settings.bias_decay / 2.0,
            .watch_factors = all * settings.co_watch_decay / weight,
            .watch_bias = all * settings.co_watch_bias_decay / weight,
            .not_rated = own * settings.negatives / others};
}

}  // namespace

PersonRidge person_ridge(const TrainingSettings& settings, Feedback feedback, std::size_t training_ratings,
                         std::size_t movies, std::size_t own_ratings)
{
    const auto own = static_cast<double>(own_ratings);
    if (feedback == Feedback::pairs)
        return of_pairs(settings, training_ratings, movies, own);
    if (optimiser_of(settings.step) == Optimiser::sgd)
        return of_sgd(settings, training_ratings, movies, own);
    return of_adam(settings, training_ratings, movies, own);
}

}  // namespace kinoscope
