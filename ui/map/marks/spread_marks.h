// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/compare/map_spread.h"
#include "ui/plot/custom_plot.h"

namespace kinoscope::ui {

class MapState;
struct Theme;

/// An ellipse of one standard deviation in pixels: half axes, and by how much the longer one is turned, clockwise as
/// the screen sees it.
struct SpreadEllipse {
    double longer = 0.0;
    double shorter = 0.0;
    double degrees = 0.0;
};
/// Of a covariance in units of the map, whose axes have so many pixels a unit; the vertical one points up.
SpreadEllipse spreadEllipse(const Eigen::Matrix2f& covariance, double pixelsX, double pixelsY);

/// Around the picked film and its neighbours: how far each moves from one random start to another.
class SpreadMarks : public QCPLayerable {
    Q_OBJECT

public:
    SpreadMarks(QCustomPlot* plot, const MapState& state, QCPAxisRect* area);
    void applyTheme(const Theme& theme) { m_theme = &theme; }
    /// Null: nothing is drawn.
    void setSpread(MapSpreadPtr spread) { m_spread = std::move(spread); }
    /// Whether there is anything to draw.
    bool isShown() const;
    /// What is drawn, in words; nothing where nothing is.
    QString note() const;

protected:
    QRect clipRect() const override { return m_area->rect(); }
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    void drawEllipse(QCPPainter* painter, int row) const;

    const MapState& m_state;
    QCPAxisRect* m_area;
    const Theme* m_theme = nullptr;
    MapSpreadPtr m_spread;
};

}  // namespace kinoscope::ui
