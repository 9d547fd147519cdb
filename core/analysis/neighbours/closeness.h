// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/neighbours/similarity.h"
#include "core/data/movie.h"
#include "core/model/trained_model.h"

#include <array>

namespace kinoscope {

/// How close two films are, beside all pairs of films: by the share of pairs that are less close.
enum class Closeness {
    loosely_related,
    related,     ///< closer than 98 % of all pairs
    close,       ///< closer than 99.5 %
    very_close,  ///< closer than 99.9 %
};

/// The similarities from which on a pair of films is as close as the words say.
struct ClosenessScale {
    float related = 0.0F;
    float close = 0.0F;
    float very_close = 0.0F;

    Closeness of(float similarity) const;
    bool operator==(const ClosenessScale&) const = default;
};

/// The shares of less close pairs that `ClosenessScale` stands for: related, close, very close.
inline constexpr std::array closeness_shares{0.98, 0.995, 0.999};

/// The factors of films that have learned enough to say how close films are: see `well_rated_from`. All of them where
/// `movies` is empty or fewer than two are well rated.
FactorMatrix well_rated_films(const FactorMatrix& factors, const MovieTable& movies);

/// The scale of these films: over all pairs where there are at most `most_pairs` of them, else over as many drawn
/// evenly, always the same ones: the share above "very close" is then right to 0.02 percentage points (3 σ).
///
/// `factors` is n × k with n ≥ 2. Cost: O(n k + most_pairs k). Throws std::invalid_argument for fewer films.
ClosenessScale closeness_scale(const FactorMatrix& factors, Similarity similarity, int most_pairs = 200'000);

}  // namespace kinoscope
