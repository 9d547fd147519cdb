// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/half_table.h"

#include <algorithm>

namespace kinoscope {

namespace {

constexpr std::int64_t rows_that_tell = 3;

bool comes_once(const ColumnProfile& profile)
{
    return profile.filled() > rows_that_tell && profile.is_unique();
}

/// Films seen twice are named twice in a diary.
bool hardly_comes_twice(const ColumnProfile& profile)
{
    constexpr double most = 0.7;
    return profile.filled() > rows_that_tell &&
           static_cast<double>(profile.distinct()) >= most * static_cast<double>(profile.filled());
}

}  // namespace

TableShape shape_of_half(const std::vector<std::string>& heading, const std::vector<ColumnProfile>& profiles,
                         const ColumnRoles& named)
{
    const auto profile = [&profiles](int column) -> const ColumnProfile& {
        return profiles[static_cast<std::size_t>(column)];
    };
    constexpr int weak = 2;
    const bool weak_user = named.user >= 0 && role_scores(heading[static_cast<std::size_t>(named.user)]).user <= weak;
    const bool headed = std::any_of(heading.begin(), heading.end(), [](const auto& name) { return !name.empty(); });
    if (!headed || (named.user >= 0 && named.item >= 0))
        return TableShape::unclear;
    if (named.user >= 0 && !weak_user) {
        const bool alone = named.title < 0 && named.rating < 0 && comes_once(profile(named.user));
        return alone ? TableShape::list_of_people : TableShape::unclear;
    }
    const int items = named.item >= 0 ? named.item : named.user;  // "Name" may be a film's
    if (items < 0)
        return TableShape::unclear;
    const bool diary = named.rating >= 0 && named.time >= 0 && hardly_comes_twice(profile(items));
    if (!comes_once(profile(items)) && !diary)
        return TableShape::unclear;
    if (named.rating < 0)
        return TableShape::no_ratings;
    constexpr std::size_t steps_of_a_scale = 21;
    return named.time >= 0 || profile(named.rating).distinct() <= steps_of_a_scale ? TableShape::one_person
                                                                                   : TableShape::list_of_items;
}

}  // namespace kinoscope
