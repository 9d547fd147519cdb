// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/data/rating_matrix.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace kinoscope::ui {

/// Which part of a matrix of people × films is in sight: a rectangle in places, films to the right and people down.
/// Both directions have a scale of their own, so that all of a matrix can be seen; nearest, both show square cells.
class MatrixWindow {
public:
    static constexpr double largest_cell = 24.0;  ///< px

    /// All of a matrix of that many people and films.
    void setMatrix(int people, int films);
    /// Of the picture, in px. What is in sight stays, as far as it can.
    void setSize(const QSizeF& size);
    const QSizeF& size() const { return m_size; }

    /// x: films, y: people, in places.
    const QRectF& area() const { return m_area; }
    QSizeF cell() const { return {m_size.width() / m_area.width(), m_size.height() / m_area.height()}; }
    bool isEmpty() const { return m_area.isEmpty() || m_size.isEmpty(); }
    bool isWhole() const;
    bool isNearest() const;

    /// `factor` > 1 comes nearer; what lies at `pixel` stays there.
    void zoom(double factor, const QPointF& pixel);
    void pan(const QPointF& pixels);
    void fit();

    QPointF placeAt(const QPointF& pixel) const;
    QRectF pixels(const MatrixArea& area) const;
    /// The whole people and films that are in sight, even if only in part.
    MatrixArea inSight() const;

private:
    QSizeF nearest() const;
    void keepInside();

    int m_people = 0;
    int m_films = 0;
    QSizeF m_size;
    QRectF m_area;
};

}  // namespace kinoscope::ui
