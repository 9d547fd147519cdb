// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace kinoscope::ui {

/// A colour of the map, where the legend has no room below it.
struct LegendEntry {
    QString name;
    QColor colour;
    bool shown = true;  ///< its films are on the map
};

}  // namespace kinoscope::ui
