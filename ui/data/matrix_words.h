// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/data/rating_matrix.h"
#include "core/analysis/data/split_parts.h"
#include "core/data/dataset.h"
#include "ui/data/matrix_view.h"

#include <QString>

#include <memory>

namespace kinoscope::ui {

/// What there is to say of the cells of a matrix.
struct MatrixWords {
    DatasetPtr dataset;
    MatrixOrderPtr order;                     ///< null while it is not known
    std::shared_ptr<const SplitParts> parts;  ///< null where there is no split

    /// "943 people × 1,682 films, 6.3 % rated".
    QString heading() const;
    /// Of the cell of `grid` in which `cell` lies: person, film, rating and part of a single one, else how many ratings
    /// of how many people and films. Empty where that is not known.
    QString about(const MatrixCell& cell, const MatrixGrid& grid) const;

private:
    QString aboutOne(const MatrixCell& cell, const MatrixGrid& grid, int row, int column) const;
    QString aboutMany(const MatrixGrid& grid, int row, int column) const;
};

/// "Star Wars (1977)"; the id where there is no title.
QString filmText(const Movie& movie);
/// A rating as people know it.
QString ratingText(const Dataset& dataset, float value);

}  // namespace kinoscope::ui
