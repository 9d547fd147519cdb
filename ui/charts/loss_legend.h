// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

class QCPGraph;
class QCustomPlot;
class QFont;

namespace kinoscope::ui {

struct Theme;

/// The legend of the learning curves: one line above the plot, which owns it.
class LossLegend {
public:
    explicit LossLegend(QCustomPlot* plot, std::initializer_list<QCPGraph*> curves);

    /// To be called again when curves come or go.
    void applyTheme(const Theme& theme, const QFont& font);
    /// Shown where it is `wanted` and fits into so many pixels.
    void show(bool wanted, int room);

private:
    QCustomPlot* m_plot;
};

}  // namespace kinoscope::ui
