// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/split.h"

#include "core/data/message.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <random>
#include <stdexcept>

namespace kinoscope {

std::vector<std::int32_t> numpy_permutation(std::int32_t n, std::uint32_t seed)
{
    std::vector<std::int32_t> order(static_cast<std::size_t>(std::max(n, 0)));
    std::iota(order.begin(), order.end(), 0);
    // NumPy's legacy seeding with one integer is MT19937's own init_genrand, which is what the standard prescribes.
    std::mt19937 generator(seed);
    for (std::size_t i = order.size(); i-- > 1;) {
        const auto limit = static_cast<std::uint32_t>(i);
        const std::uint32_t mask = ~0U >> std::countl_zero(limit);
        std::uint32_t draw = 0;
        do {
            draw = static_cast<std::uint32_t>(generator()) & mask;
        } while (draw > limit);
        std::swap(order[i], order[draw]);
    }
    return order;
}

std::vector<std::int32_t> merged_order(const RatingTable& ratings)
{
    std::int32_t movies = 0;
    for (const Rating& rating : ratings)
        movies = std::max(movies, rating.movie + 1);
    std::vector<std::int32_t> group(static_cast<std::size_t>(movies), -1);  // movie → place by first appearance
    std::vector<std::int32_t> start{0};                                     // group → row count, then first place
    for (const Rating& rating : ratings) {
        std::int32_t& place = group[static_cast<std::size_t>(rating.movie)];
        if (place < 0) {
            place = static_cast<std::int32_t>(start.size()) - 1;
            start.push_back(0);
        }
        ++start[static_cast<std::size_t>(place) + 1];
    }
    std::partial_sum(start.begin(), start.end(), start.begin());

    std::vector<std::int32_t> order(ratings.size());
    for (std::size_t row = 0; row < ratings.size(); ++row) {
        const std::int32_t place = group[static_cast<std::size_t>(ratings[row].movie)];
        order[static_cast<std::size_t>(start[static_cast<std::size_t>(place)]++)] = static_cast<std::int32_t>(row);
    }
    return order;
}

DataSplit random_split(const RatingTable& ratings, double test_fraction, std::uint32_t seed)
{
    const auto n = static_cast<double>(ratings.size());
    const double test_rows = std::ceil(test_fraction * n);
    if (!(test_rows >= 1.0 && test_rows < n))
        throw std::invalid_argument(
            KINOSCOPE_TEXT("core", "The test set and the rest each need at least one rating. Choose a test share "
                                   "between 0 and 1, or a larger data set."));
    DataSplit split;
    split.train = numpy_permutation(static_cast<std::int32_t>(ratings.size()), seed);
    {
        const std::vector<std::int32_t> merged = merged_order(ratings);
        for (std::int32_t& place : split.train)
            place = merged[static_cast<std::size_t>(place)];
    }
    // In place, as a copy of 25 million rows is 100 MB.
    const auto border = split.train.begin() + static_cast<std::ptrdiff_t>(test_rows);
    split.test.assign(split.train.begin(), border);
    split.train.erase(split.train.begin(), border);
    return split;
}

DataSplit time_split(const RatingTable& ratings, std::span<const std::uint32_t> times, double test_fraction)
{
    if (times.size() != ratings.size() || ratings.size() == 0)
        throw std::invalid_argument(
            KINOSCOPE_TEXT("core", "These ratings have no times, so they can't be split by time. Split them at random, "
                                   "or open a data set with times."));
    std::vector<std::int32_t> order(ratings.size());
    std::iota(order.begin(), order.end(), 0);
    const auto user_of = [&](std::int32_t row) { return ratings[static_cast<std::size_t>(row)].user; };
    const auto time_of = [&](std::int32_t row) { return times[static_cast<std::size_t>(row)]; };
    std::stable_sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
        return user_of(a) != user_of(b) ? user_of(a) < user_of(b) : time_of(a) < time_of(b);
    });

    DataSplit split;
    for (auto begin = order.begin(); begin != order.end();) {
        const std::int32_t user = user_of(*begin);
        const auto end = std::find_if(begin, order.end(), [&](std::int32_t row) { return user_of(row) != user; });
        const auto held_out = static_cast<std::ptrdiff_t>(test_fraction * static_cast<double>(end - begin));
        split.train.insert(split.train.end(), begin, end - held_out);
        split.test.insert(split.test.end(), end - held_out, end);
        begin = end;
    }
    if (split.train.empty() || split.test.empty())
        throw std::invalid_argument(
            KINOSCOPE_TEXT("core", "The test set and the rest each need at least one rating. Choose a test share "
                                   "between 0 and 1, or a larger data set."));
    std::sort(split.train.begin(), split.train.end());
    std::sort(split.test.begin(), split.test.end());
    return split;
}

std::string_view measured_on(const DataSplit& split)
{
    return split.folds > 0 ? "folds" : split.validation.empty() ? "test" : "validation";
}

DataSplit fold_of(const DataSplit& split, int fold)
{
    // Another seed than those of the split (fold_seed) and of a validation part (fold_seed + 1): with the same
    // permutation, folds would depend on them.
    const std::vector<std::int32_t> places =
        numpy_permutation(static_cast<std::int32_t>(split.train.size()), split.fold_seed + 2);
    std::vector<bool> inside(split.train.size(), false);
    for (std::size_t i = static_cast<std::size_t>(fold); i < places.size(); i += static_cast<std::size_t>(split.folds))
        inside[static_cast<std::size_t>(places[i])] = true;
    DataSplit part;
    for (std::size_t place = 0; place < split.train.size(); ++place)
        (inside[place] ? part.test : part.train).push_back(split.train[place]);
    return part;
}

DataSplit carve_validation(DataSplit split, double fraction, std::uint32_t seed)
{
    if (fraction == 0.0)
        return split;
    const auto n = static_cast<double>(split.train.size());
    const double wanted = std::ceil(fraction * n);
    if (!(wanted >= 1.0 && wanted < n))
        throw std::invalid_argument(
            KINOSCOPE_TEXT("core", "The validation set must leave at least one rating for training. Choose a smaller "
                                   "validation share, or a larger data set."));
    // Another seed than the split's: with the same permutation, the validation part would depend on which rows are held
    // out.
    const std::vector<std::int32_t> places = numpy_permutation(static_cast<std::int32_t>(split.train.size()), seed + 1);
    std::vector<bool> taken(split.train.size(), false);
    for (std::size_t i = 0; i < static_cast<std::size_t>(wanted); ++i) {
        const auto place = static_cast<std::size_t>(places[i]);
        split.validation.push_back(split.train[place]);
        taken[place] = true;
    }
    std::vector<std::int32_t> left;
    left.reserve(split.train.size() - static_cast<std::size_t>(wanted));
    for (std::size_t place = 0; place < split.train.size(); ++place)
        if (!taken[place])
            left.push_back(split.train[place]);
    split.train = std::move(left);
    return split;
}

}  // namespace kinoscope
