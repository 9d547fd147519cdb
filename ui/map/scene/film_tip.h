// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kinoscope::ui {

class MapState;

/// What the map says of a film under the pointer: title, year, genres, ratings, bias. Rich text.
QString filmTip(const MapState& state, int row);

}  // namespace kinoscope::ui
