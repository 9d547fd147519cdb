// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map_spread.h"
#include "ui/charts/themed_plot.h"
#include "ui/map/dot_subset.h"

#include <array>
#include <optional>

namespace kinoscope::ui {

class FilmDots;
class HoverMark;
class MapState;
class SelectionMarks;
class SpreadMarks;
class TitleLayer;

/// Draws a MapState and lets the user move around in it: wheel and + − zoom, drag and arrows pan, double click and
/// 0 fit, a click picks. The show… functions are to be called after the state has changed; they redraw.
class MapPlot : public ThemedPlot {
    Q_OBJECT

public:
    explicit MapPlot(MapState& state, QWidget* parent = nullptr);

    /// Other films: legend, dots and view from scratch.
    void showMovies();
    /// Another frame, top count or pair of axes. Fits unless the user has moved the view.
    void showFrame();
    /// Another selection; brings the picked film into view.
    void showSelection();
    void showSpread(MapSpreadPtr spread);
    void setSimulated(bool simulated);
    void fit();

    /// The film under a pixel, of those that are drawn: marks first, then titles, then faint dots.
    std::optional<int> filmAt(const QPointF& pixel) const;
    const TitleLayer& titles() const { return *m_titles; }
    const DotSubset& drawn() const { return m_subset; }

Q_SIGNALS:
    void filmClicked(int row);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createLayers();
    void createLegend();
    void dress();
    void updateDots();
    void chooseDots();
    void showDots();
    void showSpreadNote();
    void updateAxisLabels();
    void updateLegend();
    void wrapLegend();

    void fitRanges();
    void bringIntoView(int row);
    void zoom(double factor);
    void pan(double shareX, double shareY);
    bool zoomIsPossible(double factor) const;
    void hover(const QPointF& pixel);
    std::optional<int> nearest(const QPointF& pixel, bool marked, double reach) const;

    MapState& m_state;
    DotSubset m_subset;
    FilmDots* m_context = nullptr;
    std::array<FilmDots*, 7> m_marks{};
    SpreadMarks* m_spread = nullptr;
    SelectionMarks* m_selection = nullptr;
    TitleLayer* m_titles = nullptr;
    HoverMark* m_hover = nullptr;
    bool m_userMoved = false;  ///< the user chose what is in view
    QSizeF m_fittedSize;       ///< of the view when it was last fitted, in coordinates
    std::optional<QPoint> m_pressedAt;
    bool m_dragging = false;
    QPointF m_lastPointer;
};

}  // namespace kinoscope::ui
