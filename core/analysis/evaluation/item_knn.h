// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kinoscope {

/// Films by the films most like them: the cosine of two films is how many people have both, by the root of how many
/// have each. A film's score for a person is the sum of its cosines with those of the person's films that have it among
/// their `nearest` most similar (equal ones all). Weights do not count. Source: Deshpande and Karypis, ACM TOIS 22(1),
/// 2004.
class ItemKnn {
public:
    static constexpr std::size_t nearest = 20;
    /// Beyond so many steps (some ten seconds) whoever only wants a yardstick goes without.
    static constexpr double most_cost = 4e9;
    /// Steps to make one: pairs of films of the same person, summed over people.
    static double cost(const RatingTable& pairs, std::span<const std::int32_t> rows, std::size_t users);

    ItemKnn(const RatingTable& pairs, std::span<const std::int32_t> rows, std::size_t users, std::size_t movies);

    /// Every film's score for a person: `values` becomes n_movies long.
    void score(std::size_t user, std::vector<float>& values) const;
    /// The same for somebody who has these films.
    void score(std::span<const std::int32_t> films, std::vector<float>& values) const;

private:
    struct Lists {
        std::vector<std::size_t> first;
        std::vector<std::int32_t> entries;
    };
    struct Near {
        std::int32_t movie = 0;
        float cosine = 0.0F;
    };

    static Lists grouped(const RatingTable& pairs, std::span<const std::int32_t> rows, std::size_t groups,
                         std::int32_t Rating::*group, std::int32_t Rating::*entry);
    void find_nearest(const Lists& people);

    std::size_t m_movies;
    Lists m_films;                     // by person
    std::vector<std::size_t> m_first;  // of each film in m_near, and the end
    std::vector<Near> m_near;
};

}  // namespace kinoscope
