// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <QString>

namespace kinoscope::ui {

/// How far predictions are off on average, in what ratings on `scale` are counted in: "Off by 0.70 stars on average".
/// Where low is good they are marks, on a scale that ends at 5 stars, else points.
QString offByText(double meanDistance, const RatingScale& scale);

}  // namespace kinoscope::ui
