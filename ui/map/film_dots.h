// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/custom_plot.h"

#include <vector>

namespace kinoscope::ui {

struct FilmDot {
    double x, y;      ///< coordinates
    double diameter;  ///< pixels
};

/// Films of one colour: round marks whose size differs from film to film, which a QCPGraph cannot do.
/// The outline keeps marks apart where they overlap.
class FilmDots : public QCPAbstractPlottable {
    Q_OBJECT

public:
    FilmDots(QCPAxis* xAxis, QCPAxis* yAxis);

    void setDots(std::vector<FilmDot> dots) { m_dots = std::move(dots); }
    const std::vector<FilmDot>& dots() const { return m_dots; }
    void setColours(const QColor& fill, const QColor& outline);

    double selectTest(const QPointF& pos, bool onlySelectable, QVariant* details) const override;
    QCPRange getKeyRange(bool& foundRange, QCP::SignDomain inSignDomain) const override;
    QCPRange getValueRange(bool& foundRange, QCP::SignDomain inSignDomain, const QCPRange& inKeyRange) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    /// The dots in sight, in pixels of the plot.
    std::vector<FilmDot> dotsInSight() const;
    void drawDot(QPainter* painter, const QPointF& centre, double diameter) const;
    QPixmap pictureOf(double diameter, double devicePixelRatio) const;

    std::vector<FilmDot> m_dots;
};

}  // namespace kinoscope::ui
