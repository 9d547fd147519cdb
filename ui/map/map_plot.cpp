// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_plot.h"

#include "ui/map/film_dots.h"
#include "ui/map/linear_view.h"
#include "ui/map/map_state.h"
#include "ui/map/selection_marks.h"
#include "ui/map/spread_marks.h"
#include "ui/map/title_layer.h"
#include "ui/theme/words.h"

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {

constexpr double contextDiameter = 3.2;
const QString titlesLayer = QStringLiteral("titles");
const QString overlayLayer = QStringLiteral("overlay");

QString axisLabel(const MapState& state, int component)
{
    const double percent = 100.0 * state.explainedVariance(component);
    return MapPlot::tr("PC %1 · %2 % of the variance").arg(component + 1).arg(std::lround(percent));
}

}  // namespace

MapPlot::MapPlot(MapState& state, QWidget* parent) : ThemedPlot(parent), m_state(state)
{
    setObjectName(QStringLiteral("mapPlot"));
    setAccessibleName(tr("Map of films"));
    setAccessibleDescription(tr(
        "Films that lie close together are liked by the same people. Plus and minus zoom, arrow keys move, 0 fits."));
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
    connect(this, &ThemedPlot::restyled, this, &MapPlot::dress);
    connect(this, &QCustomPlot::afterLayout, this, &MapPlot::chooseDots);
    restyle(Theme::of(palette()));
    showMovies();
}

// Selection and titles share a buffer of their own, so that the thousands of dots need not be drawn again for them;
// what belongs to the pointer goes to QCustomPlot's overlay, which has one too. More buffers would cost more than they
// save: each is the size of the window and is blended at every refresh.
void MapPlot::createLayers()
{
    m_context = new FilmDots(xAxis, yAxis);
    for (int group = 0; group < genreGroupCount; ++group) {
        auto* marks = new FilmDots(xAxis, yAxis);
        marks->setName(genreGroupName(static_cast<GenreGroup>(group)));
        m_marks[static_cast<std::size_t>(group)] = marks;
    }
    m_spread = new SpreadMarks(this, m_state, axisRect());
    m_selection = new SelectionMarks(this, m_state, axisRect());
    m_titles = new TitleLayer(this, m_state, m_subset, axisRect());
    m_hover = new HoverMark(this, m_state, axisRect());
    addLayer(titlesLayer, layer(overlayLayer), limBelow);
    layer(titlesLayer)->setMode(QCPLayer::lmBuffered);
    m_spread->setLayer(titlesLayer);
    m_selection->setLayer(titlesLayer);
    m_titles->setLayer(titlesLayer);
    m_hover->setLayer(overlayLayer);
}

void MapPlot::createLegend()
{
    auto* row = new QCPLayoutGrid;
    plotLayout()->addElement(1, 0, row);
    plotLayout()->setRowStretchFactor(1, 0.001);
    plotLayout()->setRowSpacing(0);
    axisRect()->insetLayout()->take(legend);
    row->addElement(0, 0, legend);
    row->addElement(0, 1, new QCPLayoutElement(this));
    row->setColumnStretchFactor(0, 0.001);
    row->setMargins(QMargins(16, 0, 8, 6));
    legend->setBorderPen(Qt::NoPen);
    legend->setBrush(Qt::NoBrush);
    legend->setMargins(QMargins(0, 0, 0, 0));
    legend->setColumnSpacing(14);
    legend->setRowSpacing(2);
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    legend->setSelectableParts(QCPLegend::spNone);
}

void MapPlot::dress()
{
    m_context->setColours(theme().context, QColor());
    for (int group = 0; group < genreGroupCount; ++group) {
        const QColor colour = genreColour(static_cast<GenreGroup>(group), theme());
        m_marks[static_cast<std::size_t>(group)]->setColours(colour, theme().panel);
    }
    m_spread->restyle(theme());
    m_selection->restyle(theme());
    m_hover->restyle(theme());
    m_titles->restyle(theme(), smallFont());
    legend->setFont(smallFont());
    legend->setTextColor(theme().mutedText);
    legend->setIconSize(10, QFontMetrics(smallFont()).height());
    for (int i = 0; i < legend->itemCount(); ++i) {
        QCPAbstractLegendItem* const item = legend->item(i);
        if (item == nullptr)
            continue;
        item->setFont(smallFont());
        item->setTextColor(theme().mutedText);
    }
    wrapLegend();
}

void MapPlot::showMovies()
{
    m_userMoved = false;
    m_hover->setRow(std::nullopt);
    m_titles->forget();
    updateLegend();
    showFrame();
}

void MapPlot::showFrame()
{
    updateDots();
    updateAxisLabels();
    for (QCPLayerable* layerable :
         {static_cast<QCPLayerable*>(xAxis), static_cast<QCPLayerable*>(yAxis), static_cast<QCPLayerable*>(legend)})
        layerable->setVisible(!m_state.isEmpty());
    if (!m_userMoved)
        fitRanges();
    chooseDots();
    m_hover->setRow(underMouse() ? filmAt(m_lastPointer) : std::nullopt);
    redraw();
}

void MapPlot::showSelection()
{
    const auto [x, y] = std::pair(xAxis->range(), yAxis->range());
    if (m_state.selected() && !m_state.isEmpty())
        bringIntoView(*m_state.selected());
    showSpreadNote();
    if (x != xAxis->range() || y != yAxis->range()) {
        redraw();
        return;
    }
    redrawLayer(titlesLayer);
}

void MapPlot::showSpread(MapSpreadPtr spread)
{
    m_spread->setSpread(std::move(spread));
    showSpreadNote();
    redrawLayer(titlesLayer);
}

/// Only where there are ellipses to explain.
void MapPlot::showSpreadNote()
{
    m_titles->setNote(Qt::TopLeftCorner, m_spread->isShown() ? tr("Ellipses: how far a film moves from seed to seed "
                                                                  "(1 standard deviation)")
                                                             : QString());
}

void MapPlot::setSimulated(bool simulated)
{
    m_titles->setNote(Qt::BottomRightCorner, simulated ? tr("Simulated data") : QString());
    redraw();
}

void MapPlot::updateDots()
{
    std::vector<MapDot> dots;
    if (!m_state.isEmpty()) {
        dots.reserve(static_cast<std::size_t>(m_state.filmCount()));
        for (int row = 0; row < m_state.filmCount(); ++row) {
            const QPointF at = m_state.position(row);
            const DotKind kind = m_state.isTop(row) ? DotKind::mark : DotKind::faint;
            dots.push_back({at.x(), at.y(), kind, m_state.film(row).ratings, false});
        }
        const std::span<const int> top = m_state.top();
        for (const int row : top.first(std::min(top.size(), TitleLayer::mostTitles)))
            dots[static_cast<std::size_t>(row)].always = true;
    }
    m_subset.setDots(std::move(dots));
}

void MapPlot::chooseDots()
{
    if (!m_subset.update(LinearView(xAxis, yAxis).pixelsPerUnit()))
        return;
    showDots();
    const bool all = m_subset.shownCount() == m_subset.placedCount();
    m_titles->setNote(Qt::BottomLeftCorner,
                      all ? QString()
                          : tr("%1 of %2 films drawn · zoom in for more")
                                .arg(countText(m_subset.shownCount()), countText(m_subset.placedCount())));
}

void MapPlot::showDots()
{
    std::vector<FilmDot> context;
    std::array<std::vector<FilmDot>, genreGroupCount> marks;
    if (!m_state.isEmpty()) {
        for (int row = 0; row < m_state.filmCount(); ++row) {
            if (!m_subset.isShown(row) || m_state.isTop(row))
                continue;
            const QPointF at = m_state.position(row);
            context.push_back({at.x(), at.y(), contextDiameter});
        }
        // Best liked last: on top of the others.
        const std::span<const int> top = m_state.top();
        std::for_each(top.rbegin(), top.rend(), [&](int row) {
            if (!m_subset.isShown(row))
                return;
            const QPointF at = m_state.position(row);
            marks[static_cast<std::size_t>(m_state.group(row))].push_back({at.x(), at.y(), m_state.diameter(row)});
        });
    }
    m_context->setDots(std::move(context));
    for (std::size_t group = 0; group < marks.size(); ++group)
        m_marks[group]->setDots(std::move(marks[group]));
}

void MapPlot::updateAxisLabels()
{
    const auto [x, y] = m_state.axes();
    xAxis->setLabel(axisLabel(m_state, x));
    yAxis->setLabel(axisLabel(m_state, y));
}

void MapPlot::updateLegend()
{
    legend->clearItems();
    for (int group = 0; group < genreGroupCount; ++group) {
        if (m_state.hasGroup(static_cast<GenreGroup>(group)))
            m_marks[static_cast<std::size_t>(group)]->addToLegend();
    }
    // A data set without genres has one colour, which needs no key.
    if (legend->itemCount() == 1)
        legend->clearItems();
    dress();
}

void MapPlot::wrapLegend()
{
    int widest = 0;
    int total = 0;
    // A wrapped legend counts the empty cells of its last row, too.
    for (int i = 0; i < legend->itemCount(); ++i) {
        const QCPAbstractLegendItem* const item = legend->item(i);
        if (item == nullptr)
            continue;
        const int itemWidth = item->minimumOuterSizeHint().width() + legend->columnSpacing();
        widest = std::max(widest, itemWidth);
        total += itemWidth;
    }
    const int room = width() - 40;
    legend->setWrap(total <= room || widest == 0 ? 0 : std::max(1, room / widest));
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
}

void MapPlot::resizeEvent(QResizeEvent* event)
{
    wrapLegend();
    ThemedPlot::resizeEvent(event);
}

}  // namespace kinoscope::ui
