// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/map_frame.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace kinoscope::ui {

/// "older ↔ newer", from the low end of the axis to the high one; empty where the component means nothing.
QString meaningText(const ComponentMeaning& meaning);

/// What an axis of a map is: a component, by its number from 0, and whether it is one of this map itself.
struct MapAxis {
    int component = 0;
    MapAxes kind = MapAxes::principal;
    int epoch = 0;  ///< of borrowed axes, from 0
};

/// The name of a component, by its number from 0, and nothing else of it: that of a principal one, or "Axis 1".
QString componentNumber(int component, MapAxes kind = MapAxes::principal);

/// Its number and what it means, for lists to choose from. It says "of epoch 20" where it is not the map's own.
QString componentName(const MapAxis& axis, const ComponentMeaning& meaning);

/// What an axis says of its component, at full length first: its name, what it means and the share of the variance that
/// it explains, if it explains any; then shorter and shorter for where there is less room.
QStringList axisTexts(const MapAxis& axis, const ComponentMeaning& meaning, std::optional<double> explainedVariance);

}  // namespace kinoscope::ui
