// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace kinoscope {

/// What the ratings of one person are like. Of pairs only their number is known.
struct PersonFigures {
    int ratings = 0;
    float mean = 0.0F;  ///< on the scale as people know it; 0 without ratings, and of pairs
    /// How closely the person's ratings follow everybody else's, in [−1, 1]: Pearson's correlation of their ratings
    /// with the mean of the other people's ratings of each film, over the films that others rated, too. Whoever rates
    /// all films a star lower is as typical as others: level and spread do not count. Nothing with fewer than
    /// `least_compared` such films, or where either side is the same for all of them.
    std::optional<float> typical;

    static constexpr int least_compared = 5;
};

/// Row = user index. Cost: two passes over the ratings, 48 bytes a person. Where `stop` is requested, the result is
/// empty.
std::vector<PersonFigures> people_table(const Dataset& dataset, const std::stop_token& stop = {});

/// The share, in [0, 1], of the people with a figure for it who are less typical than `user`, `user` left out; nothing
/// where `user` has none or nobody else has. Cost: O(people).
std::optional<double> share_less_typical(const std::vector<PersonFigures>& people, int user);

}  // namespace kinoscope
