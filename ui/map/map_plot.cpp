// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_plot.h"

#include "core/data/title.h"
#include "ui/map/film_dots.h"
#include "ui/map/map_legend.h"
#include "ui/map/map_state.h"
#include "ui/map/selection_marks.h"
#include "ui/map/spread_marks.h"
#include "ui/map/title_layer.h"
#include "ui/plot/axis_text.h"
#include "ui/theme/words.h"

#include <algorithm>

namespace kinoscope::ui {

namespace {

/// The longest of what the axis may say that fits beside it.
QString axisLabel(const MapState& state, int component, const QFont& font, int room)
{
    const QStringList texts = axisTexts({component, state.axesKind(), state.axesEpoch()}, state.meaning(component),
                                        state.explainedVariance(component));
    const QFontMetrics metrics(font);
    const auto fits = [&](const QString& text) { return metrics.horizontalAdvance(text) <= room; };
    const auto found = std::find_if(texts.begin(), texts.end(), fits);
    return found == texts.end() ? texts.back() : *found;
}

}  // namespace

MapPlot::MapPlot(MapState& state, QWidget* parent) : ThemedPlot(parent), m_state(state), m_camera(xAxis, yAxis)
{
    setObjectName(QStringLiteral("mapPlot"));
    setAccessibleName(tr("Map of films"));
    setAccessibleDescription(tr("Films that lie close together are liked by the same people. Plus and minus zoom, "
                                "arrow keys move, 0 fits, 9 fits what is picked, Ctrl+A selects the films in view, "
                                "Escape clears the selection."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    setAutoAddPlottableToLegend(false);
    axisRect()->setupFullAxesBox(false);
    axisRect()->setMinimumMargins(QMargins(8, 4, 8, 4));
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setTicks(false);
        axis->setTickLabels(false);
        axis->ticker()->setTickCount(6);
    }
    createLayers();
    createLegend();
    createGlide();
    connect(this, &ThemedPlot::restyled, this, &MapPlot::dress);
    connect(this, &QCustomPlot::afterLayout, this, &MapPlot::chooseDots);
    // One line high at any length: what an axis says does not change the layout.
    connect(this, &QCustomPlot::afterLayout, this, &MapPlot::updateAxisLabels);
    restyle(Theme::of(palette()));
    showMovies();
}

// Selection and titles share a buffer of their own, so that the thousands of dots need not be drawn again for them;
// what belongs to the pointer goes to QCustomPlot's overlay, which has one too. More buffers would cost more than they
// save: each is the size of the window and is blended at every refresh.
void MapPlot::createLayers()
{
    m_faint = new FilmDots(xAxis, yAxis);
    m_marks = new FilmDots(xAxis, yAxis);
    m_chosen = new FilmDots(xAxis, yAxis);
    m_spread = new SpreadMarks(this, m_state, axisRect());
    m_selection = new SelectionMarks(this, m_state, m_colours, axisRect());
    m_titles = new TitleLayer(this, m_state, m_subset, axisRect());
    m_hover = new HoverMark(this, m_state, axisRect());
    m_shape = new SelectionShape(this, axisRect());
    addLayer(titlesLayer, layer(overlayLayer), limBelow);
    layer(titlesLayer)->setMode(QCPLayer::lmBuffered);
    m_spread->setLayer(titlesLayer);
    m_selection->setLayer(titlesLayer);
    m_titles->setLayer(titlesLayer);
    m_hover->setLayer(overlayLayer);
    m_shape->setLayer(overlayLayer);
}

void MapPlot::createLegend()
{
    m_legend = new MapLegend(this);
    plotLayout()->addElement(1, 0, m_legend);
    plotLayout()->setRowStretchFactor(1, 0.001);
    plotLayout()->setRowSpacing(0);
}

void MapPlot::dress()
{
    m_faint->setOutline(QColor());
    m_marks->setOutline(theme().panel);
    m_chosen->setOutline(theme().selection);
    m_spread->restyle(theme());
    m_selection->restyle(theme());
    m_hover->restyle(theme());
    m_shape->restyle(theme());
    m_titles->restyle(theme(), smallFont());
    m_legend->dress(smallFont(), theme().mutedText);
    updateColours();
    m_looks.settle();
    showDots();
}

void MapPlot::updateColours()
{
    m_colours.update(m_state, m_colourBy, theme());
    m_legend->setKey(m_state.isEmpty() ? ColourKey() : m_colours.key());
    m_looks.update(m_state, m_colours, theme().context.rgb());
}

void MapPlot::showMovies()
{
    m_userMoved = false;
    m_hover->setRow(std::nullopt);
    m_titles->forget();
    showFrame(Transition::immediate);
}

void MapPlot::showFrame(Transition transition)
{
    updateColours();
    updateDots();
    updateAxisLabels();
    for (QCPAxis* axis : {xAxis, yAxis})
        axis->setVisible(!m_state.isEmpty());
    if (!m_userMoved)
        fitRanges();
    chooseDots();
    glide(transition);
}

QString MapPlot::summary() const
{
    if (m_state.isEmpty())
        return ThemedPlot::summary();
    QString text = tr("%1 of %2 films labelled.")
                       .arg(countText(static_cast<qint64>(m_state.inFocus().size())), countText(m_state.filmCount()));
    if (m_state.onlyChosen())
        text = tr("Only the selected films: %1 of %2.")
                   .arg(countText(static_cast<qint64>(m_state.chosen().size())), countText(m_state.filmCount()));
    if (const std::optional<int> picked = m_state.selected())
        text +=
            QLatin1Char(' ') + tr("%1 picked.").arg(QString::fromStdString(spoken_title(m_state.film(*picked).title)));
    return text;
}

void MapPlot::showSelection()
{
    announce();
    if (m_state.selected() && !m_state.isEmpty())
        bringIntoView(*m_state.selected());
    // Lines lead somewhere, unless the person wants to see a part only.
    for (const int row : m_state.neighbours()) {
        if (!m_userMoved && !m_state.isEmpty())
            bringIntoView(row);
    }
    showSpreadNote();
    if (m_colourBy == ColourBy::selection)
        updateColours();
    if (m_state.onlyChosen()) {
        updateDots();
        chooseDots();
    }
    showDots();
    redraw();
}

void MapPlot::showSpread(const MapSpreadPtr& spread, bool ellipses)
{
    m_state.setSpread(spread);
    m_spread->setSpread(ellipses ? spread : nullptr);
    showSpreadNote();
    if (m_colourBy == ColourBy::spread) {
        updateColours();
        glide(Transition::smooth);
    }
    redrawLayer(titlesLayer);
}

/// Only where there are ellipses to explain.
void MapPlot::showSpreadNote()
{
    m_titles->setNote(Qt::TopLeftCorner, m_spread->isShown() ? tr("Ellipses: how far a film moves from seed to seed "
                                                                  "(1 standard deviation)")
                                                             : QString());
}

void MapPlot::showChosen()
{
    announce();
    updateColours();
    updateDots();
    chooseDots();
    const bool otherFilms = m_state.onlyChosen() || m_onlyChosen;
    m_onlyChosen = m_state.onlyChosen();
    if (otherFilms && !m_userMoved)
        fitRanges();
    glide(otherFilms ? Transition::smooth : Transition::quick);
}

void MapPlot::showGhost(bool isNew)
{
    m_titles->forgetTexts();
    if (!isGliding())
        m_state.advance(1.0);
    if (isNew && m_state.hasGhost())
        bringIntoView(m_state.ghostRow());
    redrawLayer(titlesLayer);
}

void MapPlot::setColourBy(ColourBy by)
{
    m_colourBy = by;
    updateColours();
    glide(Transition::smooth);
}

void MapPlot::setLegendShown(bool shown)
{
    m_legend->setShown(shown);
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

void MapPlot::updateAxisLabels()
{
    const auto [x, y] = m_state.axes();
    xAxis->setLabel(axisLabel(m_state, x, xAxis->labelFont(), axisRect()->width()));
    yAxis->setLabel(axisLabel(m_state, y, yAxis->labelFont(), axisRect()->height()));
}

}  // namespace kinoscope::ui
