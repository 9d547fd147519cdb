// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/trained_model.h"

#include <Eigen/Core>

namespace kinoscope {

/// Which films are so alike that a list with all of them says one thing again and again: those whose factors have a
/// cosine above the 99.5 % quantile of all pairs of films. The quantile is that of at most 1,500 films, evenly spaced
/// in the table. Cost: films × k, and 1,500² × k once.
class FilmGroups {
public:
    static constexpr double quantile = 0.995;

    /// `factors`: n_movies × k.
    explicit FilmGroups(const FactorMatrix& factors);

    float threshold() const { return m_threshold; }
    float cosine(int a, int b) const { return m_directions.row(a).dot(m_directions.row(b)); }
    bool alike(int a, int b) const { return cosine(a, b) > m_threshold; }

private:
    FactorMatrix m_directions;  // of length 1, or 0
    float m_threshold = 1.0F;
};

}  // namespace kinoscope
