// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace kinoscope {

/// A data set's scale in stars: as it is where it is one of stars (it ends at 5 and begins at 0 or above), else laid
/// end to end on 1 to 5. Values are those that the data set keeps: turned where low is good.
class StarScale {
public:
    explicit StarScale(const RatingScale& scale);

    double stars(double value) const;
    double value(double stars) const;  ///< within the scale
    /// How many stars a difference of 1 on the scale is.
    double unit() const { return m_unit; }

private:
    double m_low;
    double m_high;
    double m_unit;
    double m_starsAtLow;
};

}  // namespace kinoscope
