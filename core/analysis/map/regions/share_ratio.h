// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/regions/log_odds.h"

namespace kinoscope {

/// Where something that was estimated lies.
struct Interval {
    double low = 0.0;
    double high = 0.0;

    bool operator==(const Interval&) const = default;
};

/// The 95 % score interval of the share of films that have a feature; 0 … 1 without films.
/// Source: Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
Interval share_interval(const FeatureCount& count);

/// The 95 % interval of how many times as frequent a feature is `inside` a group of films as `elsewhere`, by MOVER-R:
/// the ratios R for which the interval of (share inside) − R · (share elsewhere) holds 0, where that is put together
/// from the score intervals of the two shares. So it lies above 1 exactly where Newcombe's interval of the shares'
/// difference lies above 0. `high` is infinite where no film elsewhere has the feature. From 0 to infinity where a side
/// has no films.
/// Source: Newcombe, "MOVER-R confidence intervals for ratios and products of two independently estimated quantities",
/// Statistical Methods in Medical Research 25 (2016), after Donner and Zou, the same journal 21 (2012).
Interval share_ratio_interval(const FeatureCount& inside, const FeatureCount& elsewhere);

}  // namespace kinoscope
