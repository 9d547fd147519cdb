// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/custom_plot.h"

#include <QObject>

namespace kinoscope::ui {

class MapState;
class TitleLayer;

/// The two axes of the map are its edges: no numbers, but what each stands for, in as many words as have room, at its
/// end inside of the plot. Titles of films keep clear of it.
class MapAxisLabels : public QObject {
    Q_OBJECT

public:
    static constexpr Qt::Corner endOfX = Qt::BottomRightCorner;
    static constexpr Qt::Corner endOfY = Qt::TopLeftCorner;

    /// `plot` owns it, and lays itself out before the words are chosen.
    MapAxisLabels(QCustomPlot* plot, const MapState& state, TitleLayer& titles);

    void update();
    /// Axes are there with the first frame.
    void showAxes();

private:
    QCustomPlot* m_plot;
    const MapState& m_state;
    TitleLayer& m_titles;
};

}  // namespace kinoscope::ui
