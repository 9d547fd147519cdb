// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/custom_plot.h"
#include "ui/plot/linear_view.h"

#include <vector>

namespace kinoscope::ui {

class DotDecimator;
class LabelMemory;
class MapState;

/// The films in view that may get titles, the most important first.
struct TitleRows {
    /// More marks than that are a crowd.
    static constexpr std::size_t crowd = 200;

    std::vector<int> rows;
    std::size_t first = 0;      ///< so many come before all others, whoever had a place
    std::size_t insistent = 0;  ///< so many, these included, may have leader lines
};

/// Chooses them for one drawing: the picked film, the blend marker and its parts, neighbours, films selected as a
/// group, the top ones, and close up those in the middle. Only refers to what it asks. Cost: O(films) close up.
class TitleRowChoice {
public:
    /// `area`: where the plot draws films.
    TitleRowChoice(const MapState& state, const DotDecimator& drawn, const LabelMemory& memory,
                   const QCPAxisRect& area);

    TitleRows rows(bool closeUp) const;

private:
    std::vector<int> inTheMiddle() const;
    std::size_t insistent(std::size_t first) const;

    const MapState& m_state;
    const DotDecimator& m_drawn;
    const LabelMemory& m_memory;
    LinearView m_view;
    QRectF m_area;
};

}  // namespace kinoscope::ui
