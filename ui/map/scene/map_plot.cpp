// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/map_plot.h"

#include "ui/map/legend/legend_filter.h"
#include "ui/map/legend/map_legend.h"
#include "ui/map/marks/person_marks.h"
#include "ui/map/marks/selection_marks.h"
#include "ui/map/marks/spread_marks.h"
#include "ui/map/scene/film_tip.h"
#include "ui/map/scene/map_axis_labels.h"
#include "ui/map/scene/map_dots.h"
#include "ui/map/scene/map_hit_test.h"
#include "ui/map/scene/map_input.h"
#include "ui/map/scene/title_layer.h"
#include "ui/map/state/map_state.h"
#include "ui/plot/linear_view.h"

#include <QHelpEvent>

namespace kinoscope::ui {

MapPlot::MapPlot(MapState& state, QWidget* parent) : ThemedPlot(parent), m_state(state), m_framing(state, xAxis, yAxis)
{
    setObjectName(QStringLiteral("mapPlot"));
    setAccessibleName(tr("Map of films"));
    setAccessibleDescription(
        tr("Films close together are liked by the same people. Arrow keys lead to the next film, Return picks it; with "
           "Shift they pan. Plus and minus zoom, 0 fits all, 9 zooms to the picked film, Ctrl+A selects the films in "
           "view, Escape clears the selection."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    setAutoAddPlottableToLegend(false);
    createLayers();
    connect(this, &ThemedPlot::themeApplied, this, &MapPlot::applyColours);
    connect(this, &QCustomPlot::afterLayout, this, &MapPlot::chooseDots);
    connect(&m_glide, &GlideClock::advanced, this, &MapPlot::advance);
    connect(&m_framing, &MapFraming::headed, this, &MapPlot::glideThere);
    connect(&m_framing, &MapFraming::moved, this, &MapPlot::redraw);
    connect(m_filter, &LegendFilter::changed, this, &MapPlot::showFiltered);
    connect(m_filter, &LegendFilter::entered, m_input, &MapInput::leave);
    connect(m_titles, &TitleLayer::rested, this, [this] { redrawLayer(titlesLayer); });
    applyTheme(Theme::of(palette()));
    showMovies();
}

MapPlot::~MapPlot() = default;

// Selection and titles share a buffer of their own, so that the thousands of dots need not be drawn again for them;
// what belongs to the pointer goes to QCustomPlot's overlay, which has one too. More buffers would cost more than they
// save: each is the size of the window and is blended at every refresh.
void MapPlot::createLayers()
{
    m_dots = std::make_unique<MapDots>(xAxis, yAxis, m_state);
    m_spread = new SpreadMarks(this, m_state, axisRect());
    m_selection = new SelectionMarks(this, m_state, m_colours, axisRect());
    m_titles = new TitleLayer(this, m_state, m_dots->drawn(), m_framing, axisRect());
    addLayer(titlesLayer, layer(overlayLayer), limBelow);
    layer(titlesLayer)->setMode(QCPLayer::lmBuffered);
    m_spread->setLayer(titlesLayer);
    m_person = new PersonMarks(this, m_state, axisRect());
    m_person->setLayer(titlesLayer);
    m_titles->keepClearOf([this] { return m_person->textAreas(); });
    m_selection->setLayer(titlesLayer);
    m_titles->setLayer(titlesLayer);
    m_axisLabels = new MapAxisLabels(this, m_state, *m_titles);
    m_input = new MapInput(this, m_state, m_framing, *m_titles);
    m_legend = MapLegend::below(this);
    m_filter = new LegendFilter(this, m_legend);
}

void MapPlot::applyColours()
{
    m_state.setSize(width() < narrow, typeScaleOf(*this));
    m_dots->applyTheme(theme());
    m_spread->applyTheme(theme());
    m_person->applyTheme(theme(), smallFont());
    m_selection->applyTheme(theme());
    m_input->applyTheme(theme());
    m_titles->applyTheme(theme(), smallFont());
    m_legend->applyTheme(theme(), smallFont());
    updateColours();
    m_dots->settle();
    m_dots->show();
}

void MapPlot::updateColours()
{
    m_colours.update(m_state, m_colourBy, theme());
    const ColourKey key = m_state.isEmpty() ? ColourKey() : m_colours.key();
    m_legend->setKey(key);
    m_filter->setKey(key);
    m_state.setFilteredOut(m_colours.filmsOf(m_filter->hidden()));
    m_dots->updateLooks(m_colours);
}

/// After a change of who is seen, or how.
void MapPlot::chooseFilms()
{
    updateColours();
    m_dots->updateFilms();
    chooseDots();
}

void MapPlot::showFiltered()
{
    announce();
    chooseFilms();
    m_dots->settle();
    m_dots->show();
    redraw();
}

void MapPlot::showMovies()
{
    m_framing.release();
    m_filter->reset();
    m_input->forget();
    m_titles->forget();
    showFrame(Transition::immediate);
}

void MapPlot::showFrame(Transition transition)
{
    updateColours();
    m_dots->updateFilms();
    m_axisLabels->update();
    m_axisLabels->showAxes();
    m_framing.keepFitted();
    chooseDots();
    glide(transition);
}

void MapPlot::showNextFrame(Transition transition)
{
    m_titles->follow();
    showFrame(transition);
}

QString MapPlot::summary() const
{
    return m_state.isEmpty() ? ThemedPlot::summary()
                             : mapSummary(m_state, m_filter->hiddenNames(), m_titles->regions().texts());
}

void MapPlot::showSelection()
{
    announce();
    m_framing.bringPickedIntoView();
    m_titles->setNote(Qt::TopLeftCorner, m_spread->note());
    if (m_colourBy == ColourBy::selection || m_state.onlySelected() || m_state.isFiltered())
        chooseFilms();
    m_dots->show();
    redraw();
}

void MapPlot::showSpread(const MapSpreadPtr& spread, bool ellipses)
{
    m_state.setSpread(spread);
    m_spread->setSpread(ellipses ? spread : nullptr);
    m_titles->setNote(Qt::TopLeftCorner, m_spread->note());
    if (m_colourBy == ColourBy::spread) {
        updateColours();
        glide(Transition::smooth);
    }
    redrawLayer(titlesLayer);
}

void MapPlot::showTruth(PictureTruthPtr truth)
{
    m_state.setTruth(std::move(truth));
    if (m_colourBy == ColourBy::kept) {
        updateColours();
        glide(Transition::smooth);
    }
    redrawLayer(overlayLayer);
}

void MapPlot::showRegions(RegionNamesPtr regions)
{
    m_state.setRegions(std::move(regions));
    m_titles->forgetRegions();
    announce();
    redrawLayer(titlesLayer);
}

void MapPlot::showPerson(PersonMark person)
{
    std::vector<int> labelled;
    for (const PersonStar& star : person.stars)
        labelled.push_back(star.movie);
    m_state.setLabelled(std::move(labelled));
    m_person->setPerson(std::move(person));
    const auto marks = m_person->legend();
    if (marks == m_legend->marks()) {
        redrawLayer(titlesLayer);
    } else {
        m_legend->setMarks(marks);
        replot(QCustomPlot::rpQueuedReplot);
    }
}

const PersonMark& MapPlot::person() const
{
    return m_person->person();
}

void MapPlot::showSelected()
{
    announce();
    chooseFilms();
    const bool otherFilms = m_state.onlySelected() || m_onlySelected;
    m_onlySelected = m_state.onlySelected();
    if (otherFilms)
        m_framing.keepFitted();
    glide(otherFilms ? Transition::smooth : Transition::quick);
}

void MapPlot::showBlendMarker(bool isNew)
{
    m_titles->forgetTexts();
    if (!isGliding())
        m_state.advance(1.0);
    if (isNew && m_state.hasBlendMarker())
        m_framing.bringIntoView(m_state.blendMarkerRow());
    redrawLayer(titlesLayer);
}

void MapPlot::setColourBy(ColourBy by)
{
    if (by == m_colourBy)
        return;
    m_colourBy = by;
    chooseFilms();
    glide(Transition::smooth);
}

void MapPlot::setLegendShown(bool shown)
{
    m_legendWanted = shown;
    m_legend->setShown(m_legendWanted && width() >= narrow);
    redraw();
}

void MapPlot::setSimulated(bool simulated)
{
    m_titles->setNote(Qt::BottomRightCorner, simulated ? tr("Simulated data") : QString());
    redraw();
}

void MapPlot::reserve(const QList<QRectF>& areas)
{
    m_titles->reserve(areas);
    redrawLayer(titlesLayer);
}

void MapPlot::chooseDots()
{
    if (!m_dots->choose(isGliding(), m_framing.showsEachFilm()))
        return;
    m_dots->show();
    m_titles->setNote(Qt::BottomLeftCorner, drawnNote(drawn().shownCount(), drawn().placedCount()));
}

const DotDecimator& MapPlot::drawn() const
{
    return m_dots->drawn();
}

QPointF MapPlot::pixelNow(int row) const
{
    return filmPixel(m_state, row, *axisRect());
}

MapHitTest MapPlot::hitTest() const
{
    return {m_state, drawn(), LinearView(xAxis, yAxis), axisRect()->rect()};
}

std::optional<int> MapPlot::filmAt(const QPointF& pixel) const
{
    return hitTest().filmAt(pixel, m_titles->placed());
}

bool MapPlot::isLost() const
{
    return !m_state.isEmpty() && m_framing.isUsers() && !isGliding() && !hitTest().isAnyInView();
}

void MapPlot::glide(Transition transition)
{
    const bool isSeen = !m_state.isEmpty() && isVisible();
    if (!m_glide.restart(isSeen ? transition : Transition::immediate)) {
        advance(1.0);
        return;
    }
    m_state.restart();
    m_framing.restart();
    m_titles->setHovered(std::nullopt);
    m_titles->startMoving();
    advance(0.0);
}

/// To the part of the map that the framing has found, with films as they look already.
void MapPlot::glideThere()
{
    m_dots->settle();
    glide(Transition::smooth);
}

void MapPlot::advance(double share)
{
    m_state.advance(share);
    m_framing.advance(share);
    if (share >= 1.0)
        m_titles->stopMoving();
    m_dots->advance(share);
    m_input->showMoved(share < 1.0);
    redraw();
}

void MapPlot::setReducedMotion(bool reduced)
{
    m_glide.setReducedMotion(reduced);
    if (reduced && isGliding())
        glide(Transition::immediate);
}

void MapPlot::resizeEvent(QResizeEvent* event)
{
    m_legend->setShown(m_legendWanted && width() >= narrow);
    ThemedPlot::resizeEvent(event);
    if (m_state.setSize(width() < narrow, typeScaleOf(*this)))
        m_dots->show();
}

bool MapPlot::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_person != nullptr &&
        m_person->showTip(static_cast<QHelpEvent&>(*event), this))
        return true;
    const bool listens = m_input && isEnabled();
    if (listens && m_input->before(event))
        return true;
    const bool known = ThemedPlot::event(event);
    if (listens)
        m_input->after(event);
    return known;
}

}  // namespace kinoscope::ui
