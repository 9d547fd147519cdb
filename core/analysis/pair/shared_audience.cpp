// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pair/shared_audience.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace kinoscope {

namespace {

constexpr std::size_t rows_between_looks = 1U << 20U;  // ratings between two looks at whether to stop
constexpr int most_classes = 5;
constexpr float none = std::numeric_limits<float>::quiet_NaN();

std::vector<RatingClass> classes_of(const RatingScale& scale)
{
    std::vector<RatingClass> classes;
    const double range = scale.max - scale.min;
    const double steps = scale.step > 0.0 ? std::round(range / scale.step) : most_classes;
    if (steps < most_classes) {
        for (int step = 0; step <= static_cast<int>(steps); ++step)
            classes.push_back({scale.min + scale.step * step, scale.min + scale.step * step});
        return classes;
    }
    // The steps within each part, or its ends where any value is possible.
    const auto step_from = [&scale](double value) {
        return scale.min + scale.step * std::ceil((value - scale.min) / scale.step - 1e-9);
    };
    for (int part = 0; part < most_classes; ++part) {
        const double begin = scale.min + range * part / most_classes;
        const double end = scale.min + range * (part + 1) / most_classes;
        const bool is_last = part + 1 == most_classes;
        if (scale.step > 0.0)
            classes.push_back({step_from(begin), is_last ? scale.max : step_from(end) - scale.step});
        else
            classes.push_back({begin, end});
    }
    return classes;
}

/// The last one that does not begin above the rating.
Eigen::Index class_of(const std::vector<RatingClass>& classes, float rating)
{
    const auto above = std::find_if(classes.begin() + 1, classes.end(), [rating](const RatingClass& one) {
        return one.lowest > static_cast<double>(rating) + 1e-6;
    });
    return above - classes.begin() - 1;
}

}  // namespace

std::optional<RatingCorrelation> rating_correlation(std::span<const std::pair<float, float>> ratings)
{
    const auto n = static_cast<double>(ratings.size());
    if (ratings.size() < fewest_for_correlation)
        return std::nullopt;
    double mean_x = 0.0;
    double mean_y = 0.0;
    for (const auto& [x, y] : ratings) {
        mean_x += static_cast<double>(x) / n;
        mean_y += static_cast<double>(y) / n;
    }
    double xx = 0.0;
    double yy = 0.0;
    double xy = 0.0;
    for (const auto& [x, y] : ratings) {
        const double dx = static_cast<double>(x) - mean_x;
        const double dy = static_cast<double>(y) - mean_y;
        xx += dx * dx;
        yy += dy * dy;
        xy += dx * dy;
    }
    constexpr double varies = 1e-9;
    if (xx < varies || yy < varies)
        return std::nullopt;
    const double r = std::clamp(xy / std::sqrt(xx * yy), -1.0, 1.0);
    constexpr double normal95 = 1.959963984540054;
    const double reach = normal95 / std::sqrt(n - 3.0);
    const double z = std::atanh(r);  // infinite where all lie on a line: so are the ends, and tanh gives r again
    return RatingCorrelation{r, std::tanh(z - reach), std::tanh(z + reach)};
}

std::optional<SharedAudience> shared_audience(const Dataset& dataset, int a, int b, const std::stop_token& stop)
{
    const auto films = static_cast<int>(dataset.movies.size());
    if (a < 0 || b < 0 || a >= films || b >= films)
        throw std::out_of_range("no such film");
    const std::size_t people = dataset.user_ids.size();
    std::vector<float> of_a(people, none);
    std::vector<float> of_b(people, none);
    for (std::size_t begin = 0; begin < dataset.ratings.size(); begin += rows_between_looks) {
        if (stop.stop_requested())
            return std::nullopt;
        const std::size_t end = std::min(begin + rows_between_looks, dataset.ratings.size());
        for (std::size_t row = begin; row < end; ++row) {
            const Rating& rating = dataset.ratings[row];
            if (rating.movie == a)
                of_a[static_cast<std::size_t>(rating.user)] = rating.value;
            if (rating.movie == b)
                of_b[static_cast<std::size_t>(rating.user)] = rating.value;
        }
    }
    SharedAudience found;
    found.people = static_cast<int>(people);
    std::vector<std::pair<float, float>> both;
    for (std::size_t user = 0; user < people; ++user) {
        const bool rated_a = !std::isnan(of_a[user]);
        const bool rated_b = !std::isnan(of_b[user]);
        found.first += rated_a ? 1 : 0;
        found.second += rated_b ? 1 : 0;
        if (rated_a && rated_b)
            both.emplace_back(of_a[user], of_b[user]);
    }
    found.both = static_cast<int>(both.size());
    if (dataset.feedback == Feedback::pairs)
        return found;
    found.classes = classes_of(dataset.scale);
    const auto size = static_cast<Eigen::Index>(found.classes.size());
    found.counts = Eigen::MatrixXi::Zero(size, size);
    for (const auto& [x, y] : both)
        ++found.counts(class_of(found.classes, y), class_of(found.classes, x));
    found.correlation = rating_correlation(both);
    return found;
}

}  // namespace kinoscope
