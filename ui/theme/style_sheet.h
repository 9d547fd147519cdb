// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace kinoscope::ui {

/// The application's style sheet in a theme's colours. Lengths in px (Qt scales them), text in points.
QString styleSheet(const Theme& theme);

}  // namespace kinoscope::ui
