// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/regions/feature_table.h"

#include <QString>

namespace kinoscope::ui {

/// What films have in common, in the user's language: "Horror", "1950s", "1950s–1960s".
QString featureText(const RegionFeature& feature);

}  // namespace kinoscope::ui
