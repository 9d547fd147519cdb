// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recommend/interval_coverage.h"

#include "core/analysis/recommend/film_scores.h"
#include "core/parallel/worker_pool.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <vector>

namespace kinoscope {

namespace {

constexpr std::size_t most_sampled_people = 1000;

/// Of the people with rows in both parts, at most so many.
std::vector<std::int32_t> sampled_people(const RatingTable& ratings, const DataSplit& split, std::size_t people)
{
    constexpr char is_known = 1;
    constexpr char is_tested = 2;
    std::vector<char> parts(people, 0);
    const auto mark = [&](std::span<const std::int32_t> rows, char part) {
        for (const std::int32_t row : rows) {
            char& own = parts[static_cast<std::size_t>(ratings[static_cast<std::size_t>(row)].user)];
            own = static_cast<char>(own | part);
        }
    };
    mark(split.train, is_known);
    mark(split.validation, is_known);
    mark(split.test, is_tested);
    std::vector<std::int32_t> both;
    for (std::size_t person = 0; person < people; ++person)
        if (parts[person] == (is_known | is_tested))
            both.push_back(static_cast<std::int32_t>(person));
    if (both.size() <= most_sampled_people)
        return both;
    std::vector<std::int32_t> sampled(most_sampled_people);
    for (std::size_t i = 0; i < most_sampled_people; ++i)
        sampled[i] = both[i * both.size() / most_sampled_people];
    return sampled;
}

/// The ratings of `sampled` people among `rows`, in their order.
std::vector<std::vector<OwnRating>> ratings_of(const std::vector<std::int32_t>& sampled, const RatingTable& ratings,
                                               std::initializer_list<std::span<const std::int32_t>> parts)
{
    std::vector<std::vector<OwnRating>> found(sampled.size());
    for (const std::span<const std::int32_t> rows : parts)
        for (const std::int32_t row : rows) {
            const Rating& rating = ratings[static_cast<std::size_t>(row)];
            const auto place = std::lower_bound(sampled.begin(), sampled.end(), rating.user);
            if (place != sampled.end() && *place == rating.user)
                found[static_cast<std::size_t>(place - sampled.begin())].push_back({rating.movie, rating.value});
        }
    return found;
}

}  // namespace

std::optional<double> interval_coverage(const FoldInModel& model, const RatingTable& ratings, const DataSplit& split,
                                        std::size_t people, int threads)
{
    if (!model.predicts_ratings())
        return std::nullopt;
    const std::vector<std::int32_t> sampled = sampled_people(ratings, split, people);
    if (sampled.empty())
        return std::nullopt;
    const auto known = ratings_of(sampled, ratings, {split.train, split.validation});
    const auto test = ratings_of(sampled, ratings, {split.test});
    const RatingScale& scale = model.facts().scale;
    std::vector<std::int64_t> within(sampled.size(), 0);
    WorkerPool pool(threads);
    pool.run(static_cast<int>(sampled.size()), [&](int task, int) {
        const auto person = static_cast<std::size_t>(task);
        const auto folded = fold_in(model, known[person], {.watch = false});
        for (const OwnRating& rating : test[person]) {
            const PredictedRating predicted = predict_rating(model, *folded, rating.movie);
            const double error = std::clamp(predicted.value, scale.min, scale.max) - static_cast<double>(rating.value);
            within[person] += std::abs(error) <= predicted.deviation ? 1 : 0;
        }
    });
    std::int64_t hits = 0;
    std::size_t all = 0;
    for (std::size_t i = 0; i < sampled.size(); ++i) {
        hits += within[i];
        all += test[i].size();
    }
    return static_cast<double>(hits) / static_cast<double>(all);
}

}  // namespace kinoscope
