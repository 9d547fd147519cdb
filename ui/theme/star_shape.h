// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>

namespace kinoscope::ui {

/// A star of five points, one of them up.
QPolygonF starShape(const QPointF& centre, double radius);

}  // namespace kinoscope::ui
