// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map_spread.h"
#include "ui/map/film_colours.h"
#include "ui/map/film_looks.h"
#include "ui/map/map_camera.h"
#include "ui/map/selection_shape.h"
#include "ui/map/transition.h"
#include "ui/plot/dot_subset.h"
#include "ui/plot/themed_plot.h"

#include <QVariantAnimation>

#include <optional>
#include <vector>

namespace kinoscope::ui {

class FilmDots;
class HoverMark;
class MapLegend;
class MapState;
class SelectionMarks;
class SpreadMarks;
class TitleLayer;

/// Draws a MapState and lets the user move around in it: wheel and + − zoom, drag and arrows pan, double click and
/// 0 fit, 9 fits what is picked, a click picks; Shift and drag selects several. The show… functions are to be called
/// after the state has changed; they redraw, at once or by and by.
class MapPlot : public ThemedPlot {
    Q_OBJECT

public:
    explicit MapPlot(MapState& state, QWidget* parent = nullptr);

    /// Other films: legend, dots and view from scratch.
    void showMovies();
    /// Another frame, top count or pair of axes. Fits unless the user has moved the view.
    void showFrame(Transition transition);
    /// Another selection; brings the picked film into view.
    void showSelection();
    /// How far films move from seed to seed, and whether it is drawn around the picked one and its closest.
    void showSpread(const MapSpreadPtr& spread, bool ellipses);
    /// Other films selected as a group, or those alone, or all again.
    void showChosen();
    /// Another ghost, or the same elsewhere; one that is new comes into view.
    void showGhost(bool isNew);
    void setColourBy(ColourBy by);
    ColourBy colourBy() const { return m_colourBy; }
    void setLegendShown(bool shown);
    /// Every change is there at once.
    void setReducedMotion(bool reduced);
    /// What dragging does without a key held.
    void setTool(MapTool tool);
    /// Places that titles leave free for what lies over the plot.
    void reserve(const QList<QRectF>& areas);
    void setSimulated(bool simulated);
    QString summary() const override;
    void fit();
    /// As the user asks for it: all, or the films that stand out, picked with its closest or selected as a group; one
    /// step nearer or farther.
    void fitByHand();
    void fitPicked();
    void zoomNearer();
    void zoomFarther();
    /// What the user has chosen to see, in coordinates; nothing while the view is fitted.
    std::optional<QRectF> area() const;
    void setArea(const std::optional<QRectF>& area);
    /// The next frame is fitted, whatever the user was looking at.
    void leaveView() { m_userMoved = false; }
    /// Selects all films in view.
    void chooseInView();

    /// The film under a pixel, of those that are drawn: marks first, then titles, then faint dots.
    std::optional<int> filmAt(const QPointF& pixel) const;
    /// Where a film is drawn now, on its way or not.
    QPointF pixelNow(int row) const;
    /// Whether the user has moved to where nothing is.
    bool isLost() const;
    const MapState& state() const { return m_state; }
    const TitleLayer& titles() const { return *m_titles; }
    const DotSubset& drawn() const { return m_subset; }
    const FilmColours& colours() const { return m_colours; }
    const MapLegend& key() const { return *m_legend; }
    bool isGliding() const { return m_glide.state() == QAbstractAnimation::Running; }

Q_SIGNALS:
    void filmClicked(int row);
    /// Selected by the user as a group; none: the selection was cleared.
    void filmsChosen(const std::vector<int>& rows);
    /// The user has enough of seeing chosen films alone.
    void allFilmsWanted();
    /// By the user, with the mouse or a key.
    void areaChanged();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    static inline const QString titlesLayer = QStringLiteral("titles");  ///< names of the layers of the plot
    static inline const QString overlayLayer = QStringLiteral("overlay");

    void createLayers();
    void createLegend();
    void createGlide();
    void dress();
    void updateAxisLabels();
    void updateColours();

    // map_plot_dots.cpp
    void updateDots();
    void chooseDots();
    void showDots();
    void showSpreadNote();
    std::optional<int> nearest(const QPointF& pixel, bool marked, double reach) const;

    // map_plot_view.cpp
    void glide(Transition transition);
    void advance(double share);
    void fitRanges();
    std::optional<MapPart> partAround(const std::vector<int>& rows) const;
    void bringIntoView(int row);
    void zoom(double factor);
    void pan(double shareX, double shareY);
    bool zoomIsPossible(double factor) const;
    void takeOver();

    // map_plot_input.cpp
    void hover(const QPointF& pixel);
    void dragTo(QMouseEvent* event);
    std::optional<MapTool> toolFor(const QMouseEvent& event) const;
    void finishShape(const QMouseEvent& event);
    bool cancel();

    MapState& m_state;
    DotSubset m_subset;
    ColourBy m_colourBy = ColourBy::genre;
    FilmColours m_colours;
    FilmLooks m_looks;
    FilmDots* m_faint = nullptr;
    FilmDots* m_marks = nullptr;
    FilmDots* m_chosen = nullptr;
    SpreadMarks* m_spread = nullptr;
    SelectionMarks* m_selection = nullptr;
    TitleLayer* m_titles = nullptr;
    HoverMark* m_hover = nullptr;
    SelectionShape* m_shape = nullptr;
    MapLegend* m_legend = nullptr;

    QVariantAnimation m_glide;
    double m_share = 1.0;  ///< of the glide
    bool m_reducedMotion = false;
    MapCamera m_camera;
    bool m_userMoved = false;   ///< the user chose what is in view
    bool m_onlyChosen = false;  ///< as drawn
    QSizeF m_fittedSize;        ///< of the view when it was last fitted, in coordinates

    MapTool m_tool = MapTool::move;
    std::optional<QPoint> m_pressedAt;
    bool m_dragging = false;
    QPointF m_lastPointer;
};

}  // namespace kinoscope::ui
