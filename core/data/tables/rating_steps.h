// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <set>

namespace kinoscope {

/// Finds out which scale ratings are on while they come.
class RatingSteps {
public:
    void see(double value)
    {
        if (m_values.size() <= most)
            m_values.insert(value);
        m_lowest = m_seen ? std::fmin(m_lowest, value) : value;
        m_highest = m_seen ? std::fmax(m_highest, value) : value;
        m_seen = true;
    }
    double lowest() const { return m_lowest; }
    double highest() const { return m_highest; }
    /// The largest usual step with which all values lie on lowest + n · step; 0 if they lie anywhere.
    double step() const
    {
        if (m_values.size() > most)
            return 0.0;
        for (const double step : {10.0, 5.0, 1.0, 0.5, 0.25, 0.2, 0.1, 0.05, 0.01}) {
            bool fits = true;
            for (const double value : m_values) {
                const double steps = (value - m_lowest) / step;
                fits = fits && std::abs(steps - std::round(steps)) < 1e-6 * (1.0 + std::abs(steps));
            }
            if (fits)
                return step;
        }
        return 0.0;
    }

private:
    static constexpr std::size_t most = 2000;

    std::set<double> m_values;  // one more than `most` at most
    double m_lowest = 0.0;
    double m_highest = 0.0;
    bool m_seen = false;
};

}  // namespace kinoscope
