// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/movielens_name.h"

#include <algorithm>
#include <array>

namespace kinoscope {

namespace {

struct KnownSet {
    std::string_view layout;
    std::size_t ratings;
    const char* name;
};

// The layout counts too: a sample of 100,000 ratings in another layout is not MovieLens 100K.
constexpr std::array known_sets{
    KnownSet{"ml-100k", 100'000, "MovieLens 100K"},
    KnownSet{"ml-csv", 100'836, "MovieLens latest-small"},
    KnownSet{"ml-csv", 100'004, "MovieLens latest-small (2016)"},
    KnownSet{"ml-dat", 1'000'209, "MovieLens 1M"},
    KnownSet{"ml-dat", 10'000'054, "MovieLens 10M"},
    KnownSet{"ml-csv", 20'000'263, "MovieLens 20M"},
    KnownSet{"ml-csv", 25'000'095, "MovieLens 25M"},
    KnownSet{"ml-csv", 32'000'204, "MovieLens 32M"},
};

}  // namespace

std::string movielens_name(std::string_view layout, std::size_t ratings)
{
    const auto found = std::find_if(known_sets.begin(), known_sets.end(), [=](const KnownSet& set) {
        return set.layout == layout && set.ratings == ratings;
    });
    return found == known_sets.end() ? std::string() : found->name;
}

}  // namespace kinoscope
