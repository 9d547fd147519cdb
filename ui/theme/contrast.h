// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace kinoscope::ui {

/// How well one colour is read on the other: from 1 to 21, the same in both directions.
/// Source: Web Content Accessibility Guidelines 2.1, "contrast ratio".
double contrastRatio(const QColor& a, const QColor& b);

/// White or ink, whichever is read better on `ground`.
QColor inkOn(const QColor& ground);

}  // namespace kinoscope::ui
