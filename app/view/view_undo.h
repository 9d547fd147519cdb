// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_options.h"

#include <QElapsedTimer>
#include <QObject>
#include <QRectF>
#include <QUndoStack>

#include <optional>
#include <vector>

namespace kinoscope {

namespace ui {
class FilmSelection;
class MapView;
}  // namespace ui

/// What is looked at, and how.
struct ViewSnapshot {
    ui::MapOptions map;
    std::optional<QRectF> area;  ///< of the map; nothing: all of it
    std::optional<int> film;     ///< MovieIndex
    std::vector<int> films;      ///< selected as a group; MovieIndex
    bool onlyFilms = false;      ///< and all that is to be seen

    bool operator==(const ViewSnapshot&) const = default;
};

/// Remembers each change of the view, the picked film and the selected ones that a person makes, and undoes it. Quick
/// successive moves and numbers of titles count as one. Lives on the GUI thread; the window owns it, and map and
/// selection too.
class ViewUndo : public QObject {
    Q_OBJECT

public:
    ViewUndo(ui::MapView* map, ui::FilmSelection* selection, QObject* parent);

    QUndoStack* stack() { return &m_stack; }
    /// Other films: nothing of before makes sense. Also after the view was set by the program.
    void forget();

Q_SIGNALS:
    /// The view was changed by undo or redo.
    void applied();

private:
    class Change;

    ViewSnapshot current() const;
    void record();
    void apply(const ViewSnapshot& state);
    void pick(std::optional<int> film);

    ui::MapView* m_map;
    ui::FilmSelection* m_selection;
    ViewSnapshot m_last;
    bool m_applying = false;
    QElapsedTimer m_clock;
    QUndoStack m_stack;
};

}  // namespace kinoscope
