// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recommend/film_groups.h"

#include "core/analysis/neighbours/closeness.h"

namespace kinoscope {

FilmGroups::FilmGroups(const FactorMatrix& factors, const MovieTable& movies) : m_directions(factors)
{
    for (Eigen::Index film = 0; film < m_directions.rows(); ++film) {
        const float length = m_directions.row(film).norm();
        if (length > 0.0F)
            m_directions.row(film) /= length;
    }
    if (m_directions.rows() > 1)
        m_threshold = closeness_scale(well_rated_films(factors, movies), Similarity::cosine).close;
}

}  // namespace kinoscope
