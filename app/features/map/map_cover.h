// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"

#include <QObject>

namespace kinoscope {

namespace ui {
class MapInvitation;
class MapVeil;
class MapView;
}  // namespace ui

/// What lies over the map while it is of no run, or not of the one that is shown: before the first run the random start
/// with a button that begins one; of a run that broke, an earlier run's map. Lives on the GUI thread.
class MapCover : public QObject {
    Q_OBJECT

public:
    /// Owned by `map`.
    MapCover(const Context& context, ui::MapView* map);

private:
    void update();
    bool isBeforeARun() const;

    Context m_context;
    ui::MapView* m_map;
    ui::MapVeil* m_veil;
    ui::MapInvitation* m_invitation;
};

}  // namespace kinoscope
