// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/regions/log_odds.h"

#include <cmath>

namespace kinoscope {

double log_odds_z(const FeatureCount& inside, const FeatureCount& elsewhere, double prior_films)
{
    const double with = inside.with + elsewhere.with;
    const double films = static_cast<double>(inside.films) + elsewhere.films;
    // What all films have, or none, tells no group from another.
    if (inside.films == 0 || elsewhere.films == 0 || with <= 0.0 || with >= films)
        return 0.0;
    const double prior_with = prior_films * with / films;
    const double prior_without = prior_films - prior_with;
    const auto has = [&](const FeatureCount& count) { return count.with + prior_with; };
    const auto lacks = [&](const FeatureCount& count) { return count.films - count.with + prior_without; };
    const double ratio = std::log(has(inside) / lacks(inside)) - std::log(has(elsewhere) / lacks(elsewhere));
    const double variance = 1.0 / has(inside) + 1.0 / lacks(inside) + 1.0 / has(elsewhere) + 1.0 / lacks(elsewhere);
    return ratio / std::sqrt(variance);
}

}  // namespace kinoscope
