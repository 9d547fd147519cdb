// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace kinoscope::ui {

struct Theme;

/// A colour for a share from 0 (low) to 1 (high) of a range: viridis, even to the eye and safe for colour-blind ones,
/// less the end of it that would be lost on the theme's background. Source: van der Walt and Smith, matplotlib's
/// viridis (CC0), sampled at nine places.
QColor scaleColour(double share, const Theme& theme);

}  // namespace kinoscope::ui
