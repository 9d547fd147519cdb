// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/people/people_table.h"

#include <algorithm>
#include <cmath>

namespace kinoscope {

namespace {

constexpr std::size_t taken_at_once = 1U << 20U;  // ratings between two looks at whether to stop

struct FilmSum {
    double sum = 0.0;
    int count = 0;
};

/// Of pairs (x, y) that come one by one.
struct Correlation {
    int count = 0;
    double x = 0.0;
    double y = 0.0;
    double xx = 0.0;
    double yy = 0.0;
    double xy = 0.0;

    void add(double a, double b)
    {
        ++count;
        x += a;
        y += b;
        xx += a * a;
        yy += b * b;
        xy += a * b;
    }
    std::optional<float> value() const
    {
        if (count < PersonFigures::least_compared)
            return std::nullopt;
        const double n = count;
        const double spread_x = n * xx - x * x;
        const double spread_y = n * yy - y * y;
        constexpr double rounding = 1e-10;  // what is left of sums that should cancel
        if (spread_x <= rounding * n * xx || spread_y <= rounding * n * yy)
            return std::nullopt;
        return static_cast<float>(std::clamp((n * xy - x * y) / std::sqrt(spread_x * spread_y), -1.0, 1.0));
    }
};

/// Calls `take` with each rating; false if it was stopped.
template <typename Take>
bool for_each_rating(const Dataset& dataset, const std::stop_token& stop, Take take)
{
    for (std::size_t begin = 0; begin < dataset.ratings.size(); begin += taken_at_once) {
        if (stop.stop_requested())
            return false;
        const std::size_t end = std::min(begin + taken_at_once, dataset.ratings.size());
        for (std::size_t row = begin; row < end; ++row)
            take(dataset.ratings[row]);
    }
    return true;
}

}  // namespace

std::vector<PersonFigures> people_table(const Dataset& dataset, const std::stop_token& stop)
{
    std::vector<PersonFigures> people(dataset.user_ids.size());
    std::vector<FilmSum> films(dataset.movies.size());
    // Values count from the middle of the scale, so that sums of squares keep their digits.
    const double middle = (dataset.scale.min + dataset.scale.max) / 2.0;
    std::vector<double> sums(people.size());
    const bool counted = for_each_rating(dataset, stop, [&](const Rating& rating) {
        const double value = static_cast<double>(rating.value) - middle;
        FilmSum& film = films[static_cast<std::size_t>(rating.movie)];
        film.sum += value;
        ++film.count;
        const auto user = static_cast<std::size_t>(rating.user);
        sums[user] += value;
        ++people[user].ratings;
    });
    if (!counted)
        return {};
    if (dataset.feedback == Feedback::pairs)
        return people;
    std::vector<Correlation> correlations(people.size());
    const bool compared = for_each_rating(dataset, stop, [&](const Rating& rating) {
        const FilmSum& film = films[static_cast<std::size_t>(rating.movie)];
        const double value = static_cast<double>(rating.value) - middle;
        if (film.count > 1)
            correlations[static_cast<std::size_t>(rating.user)].add(value, (film.sum - value) / (film.count - 1));
    });
    if (!compared)
        return {};
    for (std::size_t user = 0; user < people.size(); ++user) {
        PersonFigures& person = people[user];
        if (person.ratings > 0)
            person.mean = static_cast<float>(shown_rating(dataset.scale, sums[user] / person.ratings + middle));
        person.typical = correlations[user].value();
    }
    return people;
}

std::optional<double> share_less_typical(const std::vector<PersonFigures>& people, int user)
{
    const std::optional<float>& own = people[static_cast<std::size_t>(user)].typical;
    if (!own)
        return std::nullopt;
    int others = -1;  // without the person
    int less = 0;
    for (const PersonFigures& person : people) {
        others += person.typical ? 1 : 0;
        less += person.typical && *person.typical < *own ? 1 : 0;
    }
    return others > 0 ? std::optional(static_cast<double>(less) / others) : std::nullopt;
}

}  // namespace kinoscope
