// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace kinoscope::ui {

/// The style sheet of every window in a theme's colours. Lengths in px (Qt scales them), text in points, so many times
/// their usual size.
QString styleSheet(const Theme& theme, double typeScale = 1.0);

}  // namespace kinoscope::ui
