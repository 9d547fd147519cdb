// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kinoscope::ui {

/// From now on assistive technology meets each ThemedPlot as a chart, with its summary as the value and, before its own
/// accessible description, as the description. May be called again.
void installPlotAccessibility();

}  // namespace kinoscope::ui
