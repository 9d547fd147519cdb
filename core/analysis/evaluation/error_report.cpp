// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/error_report.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace kinoscope {

namespace {

constexpr std::array<std::int32_t, 7> band_starts{0, 1, 5, 20, 50, 100, 200};

std::size_t band_of(std::int32_t count)
{
    const auto after = std::upper_bound(band_starts.begin(), band_starts.end(), count);
    return static_cast<std::size_t>(after - band_starts.begin()) - 1;
}

/// MovieIndex → training ratings. Long enough for every film of `ratings`.
std::vector<std::int32_t> training_counts(const RatingTable& ratings, std::span<const std::int32_t> train)
{
    std::int32_t movies = 0;
    for (const Rating& rating : ratings)
        movies = std::max(movies, rating.movie + 1);
    std::vector<std::int32_t> counts(static_cast<std::size_t>(movies), 0);
    for (const std::int32_t row : train)
        ++counts[static_cast<std::size_t>(ratings[static_cast<std::size_t>(row)].movie)];
    return counts;
}

constexpr std::size_t bins = 20;

std::size_t bin_of(double clipped, const RatingScale& scale)
{
    const double place = (clipped - scale.min) / (scale.max - scale.min) * static_cast<double>(bins);
    return place > 0.0 ? std::min(static_cast<std::size_t>(place), bins - 1) : 0;
}

std::vector<PredictionBin> prediction_bins(std::span<const float> predicted, const RatingTable& ratings,
                                           std::span<const std::int32_t> test, const RatingScale& scale,
                                           const std::vector<ValueErrors>& values)
{
    const double width = (scale.max - scale.min) / static_cast<double>(bins);
    std::vector<PredictionBin> result(bins);
    for (std::size_t bin = 0; bin < bins; ++bin) {
        result[bin].low = scale.min + static_cast<double>(bin) * width;
        result[bin].high = scale.min + static_cast<double>(bin + 1) * width;
        result[bin].counts.assign(values.size(), 0);
    }
    for (std::size_t i = 0; i < test.size(); ++i) {
        const float real = ratings[static_cast<std::size_t>(test[i])].value;
        const double clipped = std::clamp(static_cast<double>(predicted[i]), scale.min, scale.max);
        const auto value = std::lower_bound(values.begin(), values.end(), real,
                                            [](const ValueErrors& errors, float v) { return errors.high < v; });
        PredictionBin& bin = result[bin_of(clipped, scale)];
        ++bin.counts[static_cast<std::size_t>(value - values.begin())];
        ++bin.ratings;
        bin.predicted += clipped;
        bin.real += static_cast<double>(real);
    }
    for (PredictionBin& bin : result) {
        const auto n = static_cast<double>(std::max<std::int64_t>(bin.ratings, 1));
        bin.predicted /= n;
        bin.real /= n;
    }
    return result;
}

struct ValueSum {
    ErrorSum errors;
    double predicted = 0.0;
    double real = 0.0;
    float low = std::numeric_limits<float>::max();
    float high = std::numeric_limits<float>::lowest();

    void add(double clipped, float value)
    {
        errors.add(clipped, static_cast<double>(value));
        predicted += clipped;
        real += static_cast<double>(value);
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

/// The number of the group of `width` that a value is in.
double group_of(float value, double width)
{
    return std::floor(static_cast<double>(value) / width);
}

/// The least width of 1, 2 or 5 times a power of ten that makes few enough groups; 0 if there are few enough values.
double group_width(std::span<const std::int32_t> test, const RatingTable& ratings)
{
    std::set<float> values;
    for (const std::int32_t row : test)
        values.insert(ratings[static_cast<std::size_t>(row)].value);
    if (values.size() <= most_value_rows)
        return 0.0;
    const float lowest = *values.begin();
    const float highest = *values.rbegin();
    const double range = static_cast<double>(highest) - static_cast<double>(lowest);
    double decade = std::pow(10.0, std::floor(std::log10(range / static_cast<double>(most_value_rows))));
    for (;; decade *= 10.0)
        for (const double factor : {1.0, 2.0, 5.0})
            if (const double width = factor * decade;
                group_of(highest, width) - group_of(lowest, width) < static_cast<double>(most_value_rows))
                return width;
}

}  // namespace

ErrorReport error_report(std::span<const float> predicted, const RatingTable& ratings,
                         std::span<const std::int32_t> train, std::span<const std::int32_t> test,
                         const RatingScale& scale)
{
    if (predicted.size() != test.size())
        throw std::invalid_argument("The predictions and the test ratings differ in number.");
    const std::vector<std::int32_t> counts = training_counts(ratings, train);
    ErrorSum clipped;
    ErrorSum unclipped;
    const double width = group_width(test, ratings);
    std::map<double, ValueSum> by_value;
    std::array<ErrorSum, band_starts.size()> by_count;
    for (std::size_t i = 0; i < test.size(); ++i) {
        const auto row = static_cast<std::size_t>(test[i]);
        const auto real = static_cast<double>(ratings[row].value);
        const auto raw = static_cast<double>(predicted[i]);
        const double within = std::clamp(raw, scale.min, scale.max);
        unclipped.add(raw, real);
        clipped.add(within, real);
        by_value[width > 0.0 ? group_of(ratings[row].value, width) : real].add(within, ratings[row].value);
        by_count[band_of(counts[static_cast<std::size_t>(ratings[row].movie)])].add(within, real);
    }

    ErrorReport report;
    report.clipped = clipped.metrics();
    report.unclipped = unclipped.metrics();
    report.value_width = width;
    for (const auto& [group, sum] : by_value) {
        const ErrorMetrics errors = sum.errors.metrics();
        const auto n = static_cast<double>(errors.ratings);
        report.by_value.push_back({sum.low == sum.high ? sum.low : static_cast<float>(sum.real / n), sum.low, sum.high,
                                   sum.predicted / n, errors});
    }
    report.by_prediction = prediction_bins(predicted, ratings, test, scale, report.by_value);
    for (std::size_t band = 0; band < band_starts.size(); ++band) {
        const bool last = band + 1 == band_starts.size();
        report.by_count.push_back({band_starts[band],
                                   last ? std::numeric_limits<std::int32_t>::max() : band_starts[band + 1] - 1,
                                   by_count[band].metrics()});
    }
    return report;
}

ErrorReport shown_report(ErrorReport report, const RatingScale& scale)
{
    if (!scale.low_is_good)
        return report;
    const auto turn = [&scale](auto& value) {
        using Value = std::decay_t<decltype(value)>;
        value = static_cast<Value>(shown_rating(scale, static_cast<double>(value)));
    };
    const auto turn_ends = [&turn](auto& low, auto& high) {
        turn(low);
        turn(high);
        std::swap(low, high);
    };
    for (ValueErrors& errors : report.by_value) {
        turn(errors.value);
        turn(errors.predicted);
        turn_ends(errors.low, errors.high);
    }
    for (PredictionBin& bin : report.by_prediction) {
        turn_ends(bin.low, bin.high);
        if (bin.ratings > 0) {
            turn(bin.predicted);
            turn(bin.real);
        }
        std::reverse(bin.counts.begin(), bin.counts.end());
    }
    std::reverse(report.by_value.begin(), report.by_value.end());
    std::reverse(report.by_prediction.begin(), report.by_prediction.end());
    return report;
}

}  // namespace kinoscope
