// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/star_scale.h"

#include <algorithm>

namespace kinoscope {

StarScale::StarScale(const RatingScale& scale)
    : m_low(static_cast<double>(scale.min)), m_high(static_cast<double>(scale.max)), m_unit(1.0), m_starsAtLow(m_low)
{
    if (m_high == 5.0 && m_low >= 0.0 && !scale.low_is_good)
        return;
    m_unit = m_high > m_low ? 4.0 / (m_high - m_low) : 1.0;
    m_starsAtLow = 1.0;
}

double StarScale::stars(double value) const
{
    return m_starsAtLow + (value - m_low) * m_unit;
}

double StarScale::value(double stars) const
{
    return std::clamp(m_low + (stars - m_starsAtLow) / m_unit, m_low, m_high);
}

}  // namespace kinoscope
