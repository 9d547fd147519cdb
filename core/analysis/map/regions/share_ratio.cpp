// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/regions/share_ratio.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kinoscope {

namespace {

constexpr double z95 = 1.959963984540054;  // of the standard normal, 2.5 % lie above it

/// √(p² q² − ends), where rounding may have made it less than none.
double root_of(double product, double ends)
{
    return std::sqrt(std::max(0.0, product * product - ends));
}

}  // namespace

Interval share_interval(const FeatureCount& count)
{
    if (count.films == 0)
        return {0.0, 1.0};
    const double films = count.films;
    const double share = count.share();
    const double squared = z95 * z95;
    const double middle = (share + squared / (2.0 * films)) / (1.0 + squared / films);
    const double reach =
        z95 / (1.0 + squared / films) * std::sqrt(share * (1.0 - share) / films + squared / (4.0 * films * films));
    // To the point at the ends, where rounding would leave a trace of 0 or 1.
    return {count.with == 0 ? 0.0 : middle - reach, count.with == count.films ? 1.0 : middle + reach};
}

Interval share_ratio_interval(const FeatureCount& inside, const FeatureCount& elsewhere)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (inside.films == 0 || elsewhere.films == 0)
        return {0.0, infinity};
    const double p = inside.share();
    const double q = elsewhere.share();
    const Interval of_p = share_interval(inside);
    const Interval of_q = share_interval(elsewhere);
    const double p_low = of_p.low * (2.0 * p - of_p.low);
    const double p_high = of_p.high * (2.0 * p - of_p.high);
    const double q_low = of_q.low * (2.0 * q - of_q.low);
    const double q_high = of_q.high * (2.0 * q - of_q.high);
    // The smaller root of R² q_high − 2 p q R + p_low, and the larger one of R² q_low − 2 p q R + p_high, each written
    // so that it stays finite where its first factor is 0 or below.
    const double low_divisor = p * q + root_of(p * q, p_low * q_high);
    const double low = low_divisor > 0.0 ? p_low / low_divisor : 0.0;
    const double high = q_low > 0.0 ? (p * q + root_of(p * q, p_high * q_low)) / q_low : infinity;
    return {low, high};
}

}  // namespace kinoscope
