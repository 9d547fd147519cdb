// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/custom_plot.h"

#include <QPolygonF>

namespace kinoscope::ui {

struct Theme;

/// What dragging on the map does.
enum class MapTool { move, rectangle, lasso };

/// The rectangle or free line that is being drawn around films, in pixels of the plot.
class SelectionShape : public QCPLayerable {
    Q_OBJECT

public:
    SelectionShape(QCustomPlot* plot, QCPAxisRect* area);
    void applyTheme(const Theme& theme) { m_theme = &theme; }

    void begin(MapTool tool, const QPointF& at);
    void extend(const QPointF& to);
    void end() { m_line.clear(); }
    bool isActive() const { return !m_line.isEmpty(); }
    /// Large enough to have been drawn on purpose.
    bool isDrawn() const;
    /// Whether a place lies inside, the free line being closed by a straight one.
    bool contains(const QPointF& pixel) const;

protected:
    QRect clipRect() const override { return m_area->rect(); }
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    QRectF box() const;

    QCPAxisRect* m_area;
    const Theme* m_theme = nullptr;
    MapTool m_tool = MapTool::rectangle;
    QPolygonF m_line;  ///< of a rectangle, two opposite corners
};

}  // namespace kinoscope::ui
