// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/neighbours/blend.h"
#include "ui/map/scene/map_options.h"

#include <QElapsedTimer>
#include <QObject>
#include <QRectF>
#include <QUndoStack>

#include <optional>
#include <vector>

namespace kinoscope {

class ViewState;

/// What is looked at, and how.
struct ViewSnapshot {
    ui::MapOptions map;
    std::optional<QRectF> area;  ///< of the map; nothing: all of it
    std::optional<int> film;     ///< MovieIndex
    std::vector<int> films;      ///< selected as a group; MovieIndex
    bool onlyFilms = false;      ///< and all that is to be seen
    std::vector<BlendTerm> blend;

    bool operator==(const ViewSnapshot&) const = default;
};

/// Remembers each change of the view state that a person makes, and undoes it. Quick successive moves and numbers of
/// titles count as one. What else can be undone is pushed onto its stack. Lives on the GUI thread.
class ViewUndo : public QObject {
    Q_OBJECT

public:
    /// `view` outlives it.
    explicit ViewUndo(ViewState& view, QObject* parent = nullptr);

    QUndoStack* stack() { return &m_stack; }
    /// Other films: nothing of before makes sense. Also after the view was set by the program.
    void forget();

private:
    class Change;

    ViewSnapshot current() const;
    void record();
    void apply(const ViewSnapshot& state);
    void pick(std::optional<int> film);

    ViewState& m_view;
    ViewSnapshot m_last;
    bool m_applying = false;
    QElapsedTimer m_clock;
    QUndoStack m_stack;
};

}  // namespace kinoscope
