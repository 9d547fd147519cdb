// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/scene/map_walk.h"
#include "ui/map/scene/selection_shape.h"

#include <QObject>
#include <QPoint>
#include <QString>
#include <QTimer>

#include <optional>
#include <vector>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace kinoscope::ui {

class HoverMark;
class MapFraming;
class MapPlot;
class MapState;
class TitleLayer;
struct RegionName;
struct Theme;

/// What a person does on the map with pointer and keyboard. Its plot hands events over, and owns it; what belongs to
/// the pointer is drawn in the plot's overlay: the mark of the film under it, and the shape that is being drawn.
class MapInput : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it.
    MapInput(MapPlot* plot, MapState& state, MapFraming& framing, TitleLayer& titles);

    void applyTheme(const Theme& theme);
    /// What dragging does without a key held.
    void setTool(MapTool tool);
    /// Selects all films in view.
    void chooseInView();
    /// Other films: none is under the pointer, and the keyboard is at none.
    void forget();
    /// The film under a pointer at rest is another one, as films have moved; while they move, none is.
    void showMoved(bool moving);
    /// The pointer is over the plot no more, but over nothing, or what lies over it.
    void leave();

    /// The film that is marked as being under the pointer, or where the keyboard is.
    std::optional<int> hovered() const;
    /// To be called around what the plot itself does with an event. True from before(): it is to do nothing.
    bool before(QEvent* event);
    void after(QEvent* event);

Q_SIGNALS:
    void filmClicked(int row);
    /// A line was clicked that leads from the picked film to that one.
    void lineClicked(int row);
    /// A click on no film while one is picked, which was no half of a double click.
    void nothingClicked();
    /// Selected by the user as a group, also by a click on the name of a region; none: the selection was cleared.
    void filmsSelected(const std::vector<int>& rows);

private:
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool wheel(QWheelEvent* event);
    bool key(const QKeyEvent& event);
    void arrow(const QPointF& direction, Qt::KeyboardModifiers modifiers);
    void endWalk();
    void moved(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void doubleClick(const QMouseEvent& event);
    std::optional<MapTool> toolFor(const QMouseEvent& event) const;
    void setCursorOver(std::optional<int> row);
    void click(const QPointF& pixel);
    const RegionName* regionAt(const QPointF& pixel) const;
    void hover(const QPointF& pixel);
    bool showHovered(std::optional<int> row);
    void finishShape(const QMouseEvent& event);
    void clickWithoutShape(const QMouseEvent& event);
    bool cancel();

    MapPlot* m_plot;
    MapState& m_state;
    MapFraming& m_framing;
    TitleLayer& m_titles;
    HoverMark* m_hover;
    SelectionShape* m_shape;
    MapWalk m_walk;
    MapTool m_tool = MapTool::move;
    std::optional<QPoint> m_pressedAt;
    bool m_dragging = false;
    std::optional<QPointF> m_lastPointer;
    QString m_regionTip;  ///< of the region whose name is under the pointer
    QTimer m_unpick;      ///< runs as long as a second click may follow
};

}  // namespace kinoscope::ui
