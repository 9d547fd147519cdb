// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/custom_plot.h"

#include <QObject>

namespace kinoscope::ui {

class MapState;

/// The two axes of the map as its edges: no numbers, but what each stands for, in as many words as have room.
class MapAxisLabels : public QObject {
    Q_OBJECT

public:
    /// `plot` owns it, and lays itself out before the words are chosen.
    MapAxisLabels(QCustomPlot* plot, const MapState& state);

    void update();
    /// Axes are there with the first frame.
    void showAxes();

private:
    QCustomPlot* m_plot;
    const MapState& m_state;
};

}  // namespace kinoscope::ui
