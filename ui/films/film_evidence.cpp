// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/film_evidence.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace kinoscope::ui {

namespace {

constexpr double evidenceSteps = 20.0;
// Beyond the smallest radius, for the most often rated film.
constexpr double radiusGrowth = 5.0;
constexpr double smallestCompactDiameter = 2.8;
constexpr double compactRadiusGrowth = 4.0;
// Around .62, and .46 where dimmed.
constexpr double leastOpacity = 0.54;
constexpr double moreOpacity = 0.16;
constexpr double fewOpacity = 0.46;
constexpr double dimming = 0.46 / 0.62;

}  // namespace

void FilmEvidence::setFilms(const MovieTable* movies)
{
    const std::size_t count = movies ? movies->size() : 0;
    m_isEnough.assign(count, 0);
    m_step.assign(count, 0);
    m_byRatings.resize(count);
    std::iota(m_byRatings.begin(), m_byRatings.end(), 0);
    m_hasFew = false;
    m_enough = 0;
    if (count == 0)
        return;
    m_enough = placed_from(*movies);
    const auto ratings = [&](int row) { return (*movies)[static_cast<std::size_t>(row)].ratings; };
    std::stable_sort(m_byRatings.begin(), m_byRatings.end(), [&](int a, int b) { return ratings(a) > ratings(b); });
    const double most = std::max(1, ratings(m_byRatings.front()));
    for (std::size_t row = 0; row < count; ++row) {
        const int own = std::max(0, (*movies)[row].ratings);
        m_isEnough[row] = own >= m_enough ? 1 : 0;
        m_step[row] = static_cast<unsigned char>(std::lround(std::sqrt(own / most) * evidenceSteps));
        m_hasFew = m_hasFew || m_isEnough[row] == 0;
    }
}

bool FilmEvidence::setSize(bool compact, double scale)
{
    const bool other = std::exchange(m_compact, compact) != compact;
    return std::exchange(m_scale, scale) != scale || other;
}

double FilmEvidence::share(int row) const
{
    return isEnough(row) ? m_step[static_cast<std::size_t>(row)] / evidenceSteps : 0.0;
}

double FilmEvidence::diameter(int row) const
{
    return m_scale * (m_compact ? smallestCompactDiameter + 2.0 * compactRadiusGrowth * share(row)
                                : smallestDiameter + 2.0 * radiusGrowth * share(row));
}

double FilmEvidence::opacity(int row, bool dimmed) const
{
    const double full = isEnough(row) ? leastOpacity + moreOpacity * share(row) : fewOpacity;
    return dimmed ? full * dimming : full;
}

}  // namespace kinoscope::ui
