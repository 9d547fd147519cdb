// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recommend/film_groups.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace kinoscope {

namespace {

constexpr Eigen::Index most_sampled = 1500;

}  // namespace

FilmGroups::FilmGroups(const FactorMatrix& factors) : m_directions(factors)
{
    for (Eigen::Index film = 0; film < m_directions.rows(); ++film) {
        const float length = m_directions.row(film).norm();
        if (length > 0.0F)
            m_directions.row(film) /= length;
    }
    const Eigen::Index films = m_directions.rows();
    const Eigen::Index sampled = std::min(films, most_sampled);
    if (sampled < 2)
        return;
    FactorMatrix sample(sampled, m_directions.cols());
    for (Eigen::Index i = 0; i < sampled; ++i)
        sample.row(i) = m_directions.row(i * films / sampled);
    std::vector<float> cosines;
    cosines.reserve(static_cast<std::size_t>(sampled * (sampled - 1) / 2));
    for (Eigen::Index i = 1; i < sampled; ++i) {
        const Eigen::VectorXf with_earlier = sample.topRows(i) * sample.row(i).transpose();
        cosines.insert(cosines.end(), with_earlier.begin(), with_earlier.end());
    }
    const auto place =
        cosines.begin() + static_cast<std::ptrdiff_t>(quantile * static_cast<double>(cosines.size() - 1));
    std::nth_element(cosines.begin(), place, cosines.end());
    m_threshold = *place;
}

}  // namespace kinoscope
