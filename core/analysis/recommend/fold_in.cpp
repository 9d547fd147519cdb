// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recommend/fold_in.h"

#include "core/analysis/recommend/rating_fold_in.h"
#include "core/analysis/recommend/watch_fold_in.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

/// By film; of two ratings of one the later.
std::vector<OwnRating> in_order(std::vector<OwnRating> ratings)
{
    std::reverse(ratings.begin(), ratings.end());
    std::stable_sort(ratings.begin(), ratings.end(),
                     [](const OwnRating& a, const OwnRating& b) { return a.movie < b.movie; });
    const auto same = [](const OwnRating& a, const OwnRating& b) { return a.movie == b.movie; };
    ratings.erase(std::unique(ratings.begin(), ratings.end(), same), ratings.end());
    return ratings;
}

const Eigen::VectorXd& start_of(const FoldedPerson* last, Eigen::VectorXd FoldedPerson::*row,
                                const Eigen::VectorXd& mean)
{
    return last != nullptr && (last->*row).size() == mean.size() ? last->*row : mean;
}

}  // namespace

std::optional<FoldedPerson> fold_in(const FoldInModel& model, std::vector<OwnRating> ratings,
                                    const FoldInOptions& options)
{
    FoldedPerson person;
    person.ratings = in_order(std::move(ratings));
    const std::size_t count = person.ratings.size();
    if (model.predicts_ratings()) {
        const RowPrior prior = model.rating_prior(options.prior, count);
        RatingMinimum minimum = rating_minimum(
            model, person.ratings, prior, start_of(options.start, &FoldedPerson::rating_row, prior.mean), options.stop);
        if (minimum.stopped)
            return std::nullopt;
        person.rating_row = std::move(minimum.row);
        person.rating_spread = std::move(minimum.spread);
        person.rating_mean = prior.mean;
        person.steps += minimum.steps;
    }
    if (!model.has_watch() || !options.watch)
        return person;
    const RowPrior prior = model.watch_prior(options.prior, count);
    person.watch_mean = prior.mean;
    person.watch_row = prior.mean;
    if (count == 0)
        return person;  // nothing holds the row, and nothing pulls at it
    WatchMinimum minimum = watch_minimum(model, person.ratings, prior,
                                         start_of(options.start, &FoldedPerson::watch_row, prior.mean), options.stop);
    if (minimum.stopped)
        return std::nullopt;
    person.watch_row = std::move(minimum.row);
    person.watch_spread = std::move(minimum.spread);
    person.steps += minimum.steps;
    return person;
}

}  // namespace kinoscope
