// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/custom_plot.h"

#include <QHash>

#include <vector>

namespace kinoscope::ui {

struct FilmDot {
    double x, y;      ///< coordinates
    double diameter;  ///< pixels
    QRgb colour;      ///< with its opacity, as the next one
    QRgb before;      ///< the colour that it changes from
};

/// Films as round marks whose size, colour and opacity differ from film to film, which a QCPGraph cannot do. Cost:
/// about a microsecond a dot in sight, two while colours change.
class FilmDots : public QCPAbstractPlottable {
    Q_OBJECT

public:
    FilmDots(QCPAxis* xAxis, QCPAxis* yAxis);

    void setDots(std::vector<FilmDot> dots) { m_dots = std::move(dots); }
    const std::vector<FilmDot>& dots() const { return m_dots; }
    /// None for an invalid colour.
    void setOutline(const QColor& outline);
    /// How far colours have changed: 0 as before, 1 as they are to be.
    void setColourChange(double share) { m_change = share; }

    double selectTest(const QPointF& pos, bool onlySelectable, QVariant* details) const override;
    QCPRange getKeyRange(bool& foundRange, QCP::SignDomain inSignDomain) const override;
    QCPRange getValueRange(bool& foundRange, QCP::SignDomain inSignDomain, const QCPRange& inKeyRange) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* /*painter*/, const QRectF& /*rect*/) const override {}

private:
    void drawDot(QPainter* painter, const QPointF& centre, double diameter, QRgb colour);
    const QPixmap& pictureOf(double diameter, QRgb colour, double devicePixelRatio);
    void drawCircle(QPainter* painter, const QPointF& centre, double diameter, QRgb colour) const;

    std::vector<FilmDot> m_dots;
    double m_change = 1.0;
    bool m_sharp = false;                ///< of this drawing: circles, not pictures
    QHash<quint64, QPixmap> m_pictures;  ///< by colour and diameter
    double m_pictureRatio = 0.0;         ///< pixels of the device that they were made for
};

}  // namespace kinoscope::ui
