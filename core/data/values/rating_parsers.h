// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/values/rating_values.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace kinoscope {

/// One way to read ratings. Another way is another row of `rating_parsers()`.
struct RatingParser {
    RatingKind kind = RatingKind::numbers;
    /// The value of one text, or nothing. Grades give the number of their letter, see GradeScale.
    std::optional<double> (*parse)(std::string_view text) = nullptr;
    bool low_is_good = false;
};
std::span<const RatingParser> rating_parsers();

/// What letters are worth depends on which there are: with an E, A is 5 and F is 0; without one, A is 4 and F is 0.
class GradeScale {
public:
    void see(std::string_view text);
    /// `letter`: from 0 for A, a third less for A+ and more for A−, as the parser gives it.
    double value_of(double letter) const;

private:
    bool m_has_e = false;
    bool m_has_g = false;
};

}  // namespace kinoscope
