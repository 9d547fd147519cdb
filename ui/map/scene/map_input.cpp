// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/map_input.h"

#include "ui/map/marks/selection_marks.h"
#include "ui/map/scene/film_tip.h"
#include "ui/map/scene/map_framing.h"
#include "ui/map/scene/map_hit_test.h"
#include "ui/map/scene/map_plot.h"
#include "ui/map/scene/title_layer.h"
#include "ui/map/state/map_state.h"

#include <QApplication>
#include <QToolTip>

#include <utility>

namespace kinoscope::ui {

namespace {

constexpr double panStep = 0.1;

}  // namespace

MapInput::MapInput(MapPlot* plot, MapState& state, MapFraming& framing, TitleLayer& titles)
    : QObject(plot), m_plot(plot), m_state(state), m_framing(framing), m_titles(titles),
      m_hover(new HoverMark(plot, state, plot->axisRect())), m_shape(new SelectionShape(plot, plot->axisRect())),
      m_walk(plot, state, framing)
{
    m_hover->setLayer(MapPlot::overlayLayer);
    m_shape->setLayer(MapPlot::overlayLayer);
    m_unpick.setSingleShot(true);
    connect(&m_unpick, &QTimer::timeout, this, &MapInput::nothingClicked);
}

void MapInput::applyTheme(const Theme& theme)
{
    m_hover->applyTheme(theme);
    m_shape->applyTheme(theme);
}

void MapInput::setCursorOver(std::optional<int> row)
{
    m_plot->setCursor(row ? Qt::PointingHandCursor : m_tool == MapTool::move ? Qt::ArrowCursor : Qt::CrossCursor);
}

void MapInput::setTool(MapTool tool)
{
    m_tool = tool;
    setCursorOver(std::nullopt);
}

void MapInput::forget()
{
    m_hover->setRow(std::nullopt);
    m_walk.end();
    m_unpick.stop();
}

void MapInput::showMoved(bool moving)
{
    const bool isThere = m_lastPointer && m_plot->underMouse() && !moving;
    if (m_walk.film())
        showHovered(moving ? std::nullopt : m_walk.film());
    else
        showHovered(isThere ? m_plot->filmAt(*m_lastPointer) : std::nullopt);
}

/// What this press draws; nothing if it moves the map.
std::optional<MapTool> MapInput::toolFor(const QMouseEvent& event) const
{
    const Qt::KeyboardModifiers keys = event.modifiers();
    if (keys.testFlag(Qt::ShiftModifier))
        return keys & (Qt::ControlModifier | Qt::AltModifier) ? MapTool::lasso : MapTool::rectangle;
    return m_tool == MapTool::move ? std::nullopt : std::optional(m_tool);
}

bool MapInput::before(QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: return press(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove: return move(*static_cast<QMouseEvent*>(event));
    case QEvent::Wheel: return wheel(static_cast<QWheelEvent*>(event));
    case QEvent::KeyPress: return key(*static_cast<QKeyEvent*>(event));
    default: return false;
    }
}

void MapInput::after(QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove: moved(*static_cast<QMouseEvent*>(event)); break;
    case QEvent::MouseButtonRelease: release(*static_cast<QMouseEvent*>(event)); break;
    case QEvent::MouseButtonDblClick: doubleClick(*static_cast<QMouseEvent*>(event)); break;
    case QEvent::Wheel: m_framing.noteMoved(); break;
    case QEvent::Leave: leave(); break;
    case QEvent::FocusOut: endWalk(); break;
    default: break;
    }
}

bool MapInput::press(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    m_unpick.stop();
    m_pressedAt = event.pos();
    m_dragging = false;
    const std::optional<MapTool> tool = m_state.isEmpty() ? std::nullopt : toolFor(event);
    if (tool)
        m_shape->begin(*tool, event.position());
    return tool.has_value();
}

bool MapInput::move(const QMouseEvent& event)
{
    m_lastPointer = event.position();
    if (!m_pressedAt)
        return false;
    if (m_shape->isActive()) {
        m_shape->extend(event.position());
        m_plot->redrawLayer(MapPlot::overlayLayer);
        return true;
    }
    // A hand that trembles during a click must not pan.
    const int distance = (event.pos() - *m_pressedAt).manhattanLength();
    if (!m_dragging && (distance < QApplication::startDragDistance() || m_state.isEmpty()))
        return true;
    m_dragging = true;
    m_framing.takeOver();
    m_plot->setCursor(Qt::ClosedHandCursor);
    return false;
}

void MapInput::moved(const QMouseEvent& event)
{
    if (m_pressedAt)
        m_framing.noteMoved();
    else
        hover(event.position());
}

void MapInput::release(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || !m_pressedAt)
        return;
    const bool clicked = !m_dragging;
    m_pressedAt.reset();
    m_dragging = false;
    if (m_shape->isActive()) {
        finishShape(event);
        return;
    }
    hover(event.position());
    if (!clicked)
        return;
    click(event.position());
}

/// Whose name a click there is meant for: a name lies over the dots of its films, but not over those that stand out.
const RegionName* MapInput::regionAt(const QPointF& pixel) const
{
    const RegionName* const region = m_titles.regions().at(pixel);
    const std::optional<int> row = region != nullptr ? m_plot->filmAt(pixel) : std::nullopt;
    return row && m_state.isHighlighted(*row) ? nullptr : region;
}

void MapInput::click(const QPointF& pixel)
{
    if (const RegionName* const region = regionAt(pixel))
        Q_EMIT filmsSelected(region->films);
    else if (const std::optional<int> row = m_plot->filmAt(pixel))
        Q_EMIT filmClicked(*row);
    else if (const std::optional<int> closest = m_plot->hitTest().lineAt(pixel))
        Q_EMIT lineClicked(*closest);
    else if (m_state.current())
        m_unpick.start(QApplication::doubleClickInterval());
}

// A shape selects what lies in it.
void MapInput::finishShape(const QMouseEvent& event)
{
    const bool drawn = m_shape->isDrawn();
    const std::vector<int> rows = drawn ? m_plot->hitTest().filmsIn(*m_shape) : std::vector<int>();
    m_shape->end();
    m_plot->redrawLayer(MapPlot::overlayLayer);
    hover(event.position());
    if (drawn)
        Q_EMIT filmsSelected(rows);
    else
        clickWithoutShape(event);
}

// Where no shape was drawn, a click with Shift adds or removes a film, and one with a tool picks as ever.
void MapInput::clickWithoutShape(const QMouseEvent& event)
{
    if (!event.modifiers().testFlag(Qt::ShiftModifier)) {
        click(event.position());
        return;
    }
    const std::optional<int> row = m_plot->filmAt(event.position());
    if (!row)
        return;
    std::vector<int> rows = m_state.selected();
    if (m_state.isSelected(*row))
        std::erase(rows, *row);
    else
        rows.push_back(*row);
    Q_EMIT filmsSelected(rows);
}

/// Gives up the shape that is being drawn, or the keyboard's way from film to film, for Escape. Returns whether there
/// was one.
bool MapInput::cancel()
{
    if (!m_shape->isActive()) {
        const bool walked = m_walk.film().has_value();
        endWalk();
        return walked;
    }
    m_shape->end();
    m_pressedAt.reset();
    m_plot->redrawLayer(MapPlot::overlayLayer);
    return true;
}

void MapInput::doubleClick(const QMouseEvent& event)
{
    m_unpick.stop();
    if (event.button() == Qt::LeftButton && !toolFor(event))
        m_framing.fitByHand();
}

bool MapInput::wheel(QWheelEvent* event)
{
    if (!m_framing.zoomIsPossible(event->angleDelta().y() > 0 ? 0.99 : 1.01)) {
        event->accept();
        return true;
    }
    m_framing.takeOver();
    return false;
}

bool MapInput::key(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: m_framing.zoomNearer(); return true;
    case Qt::Key_Minus: m_framing.zoomFarther(); return true;
    case Qt::Key_0: m_framing.fitByHand(); return true;
    case Qt::Key_9: m_framing.fitPicked(); return true;
    case Qt::Key_Left: arrow({-1.0, 0.0}, event.modifiers()); return true;
    case Qt::Key_Right: arrow({1.0, 0.0}, event.modifiers()); return true;
    case Qt::Key_Up: arrow({0.0, -1.0}, event.modifiers()); return true;
    case Qt::Key_Down: arrow({0.0, 1.0}, event.modifiers()); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_walk.film())
            Q_EMIT filmClicked(*m_walk.film());
        return m_walk.film().has_value();
    case Qt::Key_Escape: return cancel();
    default:
        if (!event.matches(QKeySequence::SelectAll))
            return false;
        chooseInView();
        return true;
    }
}

/// To the next film, or with Shift to the next part of the map.
void MapInput::arrow(const QPointF& direction, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ShiftModifier))
        m_framing.pan(panStep * direction.x(), -panStep * direction.y());
    else if (m_walk.step(direction) && !m_plot->isGliding())
        showHovered(m_walk.film());
}

void MapInput::endWalk()
{
    if (!m_walk.film())
        return;
    m_walk.end();
    showHovered(std::nullopt);
}

void MapInput::chooseInView()
{
    Q_EMIT filmsSelected(m_plot->hitTest().filmsInView());
}

void MapInput::leave()
{
    m_lastPointer.reset();
    m_regionTip.clear();
    showHovered(m_walk.film());
}

/// Ring and title. Returns whether that is another film than before.
bool MapInput::showHovered(std::optional<int> row)
{
    if (m_titles.setHovered(row))
        m_plot->redrawLayer(MapPlot::titlesLayer);
    if (!m_hover->setRow(row))
        return false;
    m_plot->redrawLayer(MapPlot::overlayLayer);
    return true;
}

std::optional<int> MapInput::hovered() const
{
    return m_hover->row();
}

void MapInput::hover(const QPointF& pixel)
{
    if (m_plot->isGliding())
        return;
    m_walk.end();
    const RegionName* const region = regionAt(pixel);
    const std::optional<int> row = region != nullptr ? std::nullopt : m_plot->filmAt(pixel);
    setCursorOver(row);
    const QString tip = region != nullptr ? region->tip : QString();
    const bool isOtherRegion = std::exchange(m_regionTip, tip) != tip;
    const bool isOtherFilm = showHovered(row);
    if (region != nullptr || (!row && m_plot->hitTest().lineAt(pixel)))
        m_plot->setCursor(Qt::PointingHandCursor);
    if (!isOtherRegion && !isOtherFilm)
        return;
    if (region != nullptr)
        QToolTip::showText(m_plot->mapToGlobal(pixel.toPoint()), tip, m_plot);
    else if (row)
        QToolTip::showText(m_plot->mapToGlobal(pixel.toPoint()), filmTip(m_state, *row), m_plot);
    else
        QToolTip::hideText();
}

}  // namespace kinoscope::ui
