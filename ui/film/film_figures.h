// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace kinoscope::ui {

/// What ratings and model say of one film, as far as it is known.
struct FilmFigures {
    std::vector<double> levels;           ///< ratings of the scale, ascending; empty without the ratings
    std::vector<int> counts;              ///< how many people gave each
    std::optional<double> predictedMean;  ///< the model's predictions for those who rated it
    std::optional<double> norm;           ///< length of its factors
    bool pairs = false;                   ///< nobody rated it, and "ratings" are people who have it
    bool predictedByFinal = false;        ///< the final model predicts, and all else is of another epoch

    bool operator==(const FilmFigures&) const = default;
};

}  // namespace kinoscope::ui
