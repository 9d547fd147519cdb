// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map_frame.h"

#include <QString>
#include <QStringList>

namespace kinoscope::ui {

/// "older ↔ newer", from the low end of the axis to the high one; empty where the component means nothing.
QString meaningText(const ComponentMeaning& meaning);

/// What an axis of a map is: a component, by its number from 0, and whether it is one of this map itself.
struct MapAxis {
    int component = 0;
    MapAxes kind = MapAxes::principal;
    int epoch = 0;  ///< from 0, of borrowed axes
};

/// "PC 1 · older ↔ newer", for lists to choose from; "PC 1, turned" or "PC 1 of epoch 20" where it is not the map's
/// own.
QString componentName(const MapAxis& axis, const ComponentMeaning& meaning);

/// What an axis says of its component, at full length first: "PC 1 · older ↔ newer · 15 % of the variance", then
/// shorter and shorter for where there is less room.
QStringList axisTexts(const MapAxis& axis, const ComponentMeaning& meaning, double explainedVariance);

}  // namespace kinoscope::ui
