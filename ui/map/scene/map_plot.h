// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/compare/map_spread.h"
#include "ui/map/marks/film_colours.h"
#include "ui/map/motion/glide_clock.h"
#include "ui/map/motion/transition.h"
#include "ui/map/scene/map_framing.h"
#include "ui/map/state/person_mark.h"
#include "ui/map/state/picture_truth.h"
#include "ui/map/state/region_names.h"
#include "ui/plot/themed_plot.h"

#include <memory>
#include <optional>
#include <vector>

namespace kinoscope::ui {

class DotDecimator;
class LegendFilter;
class MapAxisLabels;
class MapDots;
class MapHitTest;
class MapInput;
class MapLegend;
class MapState;
class SelectionMarks;
class PersonMarks;
class SpreadMarks;
class TitleLayer;

/// Draws a MapState and lets the user move around in it: wheel and + − zoom, drag and arrows pan, double click and
/// 0 fit, 9 fits what is picked, a click picks; Shift and drag selects several. The show… functions are to be called
/// after the state has changed; they redraw, at once or by and by.
///
/// Composes the layers: MapDots draws the films, MapFraming knows what is in view, GlideClock times the way there,
/// MapInput listens to pointer and keys, MapHitTest finds the film under a pixel.
class MapPlot : public ThemedPlot {
    Q_OBJECT

public:
    /// Layers of the plot.
    static inline const QString titlesLayer = QStringLiteral("titles");
    static inline const QString overlayLayer = QStringLiteral("overlay");

    /// Narrower ones have smaller dots; in pixels.
    static constexpr int narrow = 800;

    explicit MapPlot(MapState& state, QWidget* parent = nullptr);
    ~MapPlot() override;

    /// Other films: legend, dots and view from scratch.
    void showMovies();
    /// Another frame, top count or pair of axes. Fits unless the user has moved the view.
    void showFrame(Transition transition);
    /// The same for another epoch: titles keep their sides until no further one has come for a while.
    void showNextFrame(Transition transition);
    /// Another selection; brings the picked film into view.
    void showSelection();
    /// How far films move from seed to seed, and whether it is drawn around the picked one and its closest.
    /// Somebody on the map; an empty mark: nobody.
    void showPerson(PersonMark person);
    const PersonMark& person() const;
    void showSpread(const MapSpreadPtr& spread, bool ellipses);
    void showTruth(PictureTruthPtr truth);
    /// Names of regions; null: none.
    void showRegions(RegionNamesPtr regions);
    /// Other films selected as a group, or those alone, or all again.
    void showSelected();
    /// Another blend marker, or the same elsewhere; one that is new comes into view.
    void showBlendMarker(bool isNew);
    void setColourBy(ColourBy by);
    ColourBy colourBy() const { return m_colourBy; }
    /// Wanted by the person; in a narrow map it has no room, and its entries are to be shown elsewhere.
    void setLegendShown(bool shown);
    LegendFilter* legend() const { return m_filter; }
    /// Every change is there at once.
    void setReducedMotion(bool reduced);
    /// Places that titles leave free for what lies over the plot.
    void reserve(const QList<QRectF>& areas);
    void setSimulated(bool simulated);
    QString summary() const override;
    /// What is in view, and what the user does.
    MapFraming& framing() { return m_framing; }
    MapInput& input() { return *m_input; }
    /// The film under a pixel, as MapHitTest finds it.
    std::optional<int> filmAt(const QPointF& pixel) const;
    /// As films are drawn now.
    MapHitTest hitTest() const;
    /// Where a film is drawn now, on its way or not.
    QPointF pixelNow(int row) const;
    /// Whether the user has moved to where nothing is.
    bool isLost() const;
    const MapState& state() const { return m_state; }
    const TitleLayer& titles() const { return *m_titles; }
    const DotDecimator& drawn() const;
    const FilmColours& colours() const { return m_colours; }
    const MapLegend& key() const { return *m_legend; }
    bool isGliding() const { return m_glide.isUnderWay(); }

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createLayers();
    void applyColours();
    void updateColours();
    void chooseFilms();
    void showFiltered();
    void chooseDots();
    void glide(Transition transition);
    void glideThere();
    void advance(double share);

    MapState& m_state;
    ColourBy m_colourBy = ColourBy::genre;
    FilmColours m_colours;
    std::unique_ptr<MapDots> m_dots;
    SpreadMarks* m_spread = nullptr;
    PersonMarks* m_person = nullptr;
    SelectionMarks* m_selection = nullptr;
    TitleLayer* m_titles = nullptr;
    MapLegend* m_legend = nullptr;
    bool m_legendWanted = true;
    LegendFilter* m_filter = nullptr;
    MapInput* m_input = nullptr;  ///< before the labels: to get them as children is an event, which asks for the input
    MapAxisLabels* m_axisLabels = nullptr;

    GlideClock m_glide;
    MapFraming m_framing;
    bool m_onlySelected = false;  ///< as drawn
};

}  // namespace kinoscope::ui
