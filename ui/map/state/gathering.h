// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>

#include <span>
#include <vector>

namespace kinoscope::ui {

/// Standard deviations of places along both axes. Zero without places; places that are no numbers are passed over.
QSizeF spreadOf(std::span<const QPointF> places);

/// Those of `places` that lie together where most of them do, in their order: within 0.6 of `spread`, that of all
/// films, of one of them. Of two groups of the same size that of the place that comes first. Where close films lie
/// together, films that fit something can lie in several groups; their mean would lie among none.
std::vector<QPointF> largestGathering(std::span<const QPointF> places, const QSizeF& spread);

/// Their mean. There is one at least.
QPointF middleOf(std::span<const QPointF> places);

}  // namespace kinoscope::ui
