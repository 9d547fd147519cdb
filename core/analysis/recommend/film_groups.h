// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"
#include "core/model/trained_model.h"

#include <Eigen/Core>

namespace kinoscope {

/// Which films are so alike that a list with all of them says one thing again and again: those whose factors have a
/// cosine above that of 99.5 % of all pairs of well-rated films, which `ClosenessScale` calls close.
class FilmGroups {
public:
    /// `factors`: n_movies × k. Without `movies` all films count as well rated.
    explicit FilmGroups(const FactorMatrix& factors, const MovieTable& movies = {});

    float threshold() const { return m_threshold; }
    float cosine(int a, int b) const { return m_directions.row(a).dot(m_directions.row(b)); }
    bool alike(int a, int b) const { return cosine(a, b) > m_threshold; }

private:
    FactorMatrix m_directions;  // of length 1, or 0
    float m_threshold = 1.0F;
};

}  // namespace kinoscope
