// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/data/rating_matrix.h"
#include "core/data/dataset.h"

#include <QColor>
#include <QImage>

namespace kinoscope::ui {

struct Theme;

/// A cell of several people or films: `density` of what could be rated there is, from 0 to 1. Its cube root is what is
/// coloured: of 25 million ratings the fullest corner has a hundred times as many as the rest.
QColor densityColour(double density, const Theme& theme);
/// A cell of one person and one film: a rating on its scale; of pairs all are alike.
QColor ratingColour(float value, const Dataset& dataset, const Theme& theme);

/// A pixel a cell of the grid, whose ratings are those of `dataset`.
QImage matrixImage(const MatrixGrid& grid, const Dataset& dataset, const Theme& theme);

}  // namespace kinoscope::ui
