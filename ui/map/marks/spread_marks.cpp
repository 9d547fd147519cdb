// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marks/spread_marks.h"

#include "ui/map/marks/selection_marks.h"
#include "ui/map/state/map_state.h"
#include "ui/theme/theme.h"

#include <Eigen/Eigenvalues>

#include <cmath>
#include <numbers>

namespace kinoscope::ui {

namespace {

constexpr int fillAlpha = 40;
constexpr int lineAlpha = 150;

double pixelsPerUnit(const QCPAxis* axis)
{
    return std::abs(axis->coordToPixel(1.0) - axis->coordToPixel(0.0));
}

QColor translucent(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

}  // namespace

SpreadEllipse spreadEllipse(const Eigen::Matrix2f& covariance, double pixelsX, double pixelsY)
{
    // Down is positive on the screen.
    const Eigen::Vector2d scale(pixelsX, -pixelsY);
    const Eigen::Matrix2d onScreen = scale.asDiagonal() * covariance.cast<double>() * scale.asDiagonal();
    const Eigen::SelfAdjointEigenSolver<Eigen::Matrix2d> solver(onScreen);
    const Eigen::Vector2d variances = solver.eigenvalues().cwiseMax(0.0);
    const Eigen::Vector2d direction = solver.eigenvectors().col(1);
    return {std::sqrt(variances(1)), std::sqrt(variances(0)),
            std::atan2(direction.y(), direction.x()) * 180.0 / std::numbers::pi};
}

SpreadMarks::SpreadMarks(QCustomPlot* plot, const MapState& state, QCPAxisRect* area)
    : QCPLayerable(plot), m_state(state), m_area(area)
{
}

bool SpreadMarks::isShown() const
{
    return m_spread && !m_state.isEmpty() && m_spread->films() == m_state.filmCount() &&
           m_spread->components() == m_state.componentCount() && m_state.current() &&
           m_state.hasPosition(*m_state.current());
}

QString SpreadMarks::note() const
{
    return isShown() ? tr("Ellipses: how far a film moves between seeds (1 standard deviation)") : QString();
}

void SpreadMarks::draw(QCPPainter* painter)
{
    if (!isShown())
        return;
    painter->setPen(QPen(translucent(m_theme->selection, lineAlpha), m_state.scale()));
    painter->setBrush(translucent(m_theme->selection, fillAlpha));
    for (const int row : m_state.neighbours()) {
        if (row != *m_state.current() && m_state.hasPosition(row))
            drawEllipse(painter, row);
    }
    drawEllipse(painter, *m_state.current());
}

void SpreadMarks::drawEllipse(QCPPainter* painter, int row) const
{
    const auto [x, y] = m_state.axes();
    const SpreadEllipse ellipse =
        spreadEllipse(m_spread->covariance(row, x, y), pixelsPerUnit(m_area->axis(QCPAxis::atBottom)),
                      pixelsPerUnit(m_area->axis(QCPAxis::atLeft)));
    painter->save();
    painter->translate(filmPixel(m_state, row, *m_area));
    painter->rotate(ellipse.degrees);
    painter->drawEllipse(QPointF(), ellipse.longer, ellipse.shorter);
    painter->restore();
}

}  // namespace kinoscope::ui
