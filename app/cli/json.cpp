// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include <fmt/core.h>

#include <cmath>

namespace kinoscope::cli {

void print_json(const Json& document)
{
    fmt::print("{}\n", document.dump(2));
}

double rounded(double value, int digits)
{
    const double scale = std::pow(10.0, digits);
    return std::round(value * scale) / scale;
}

Json movie_json(const Movie& movie)
{
    return {{"id", movie.id}, {"key", key_of(movie)}, {"title", movie.title}};
}

std::string_view name_of(Feedback feedback)
{
    return feedback == Feedback::pairs ? "pairs" : "ratings";
}

Json errors_json(const ErrorMetrics& errors, Feedback feedback)
{
    if (feedback == Feedback::pairs)
        return {{"mse", nullptr}, {"rmse", nullptr}, {"mae", nullptr}, {"ratings", errors.ratings}};
    return {{"mse", errors.mse}, {"rmse", errors.rmse}, {"mae", errors.mae}, {"ratings", errors.ratings}};
}

}  // namespace kinoscope::cli
