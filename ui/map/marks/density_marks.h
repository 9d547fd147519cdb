// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/custom_plot.h"
#include "ui/plot/density_contours.h"

#include <QColor>
#include <QElapsedTimer>
#include <QImage>
#include <QTimer>
#include <QTransform>

#include <vector>

namespace kinoscope::ui {

struct Theme;

/// Where films are that have too few ratings for a dot each: a faint ground in three flat steps. Worked out when it is
/// next drawn, and only if places have changed: moving and zooming draw the same contours elsewhere. While films move,
/// it follows them some times a second, since it would take longer to draw than all dots.
class DensityMarks : public QCPLayerable {
    Q_OBJECT

public:
    explicit DensityMarks(QCPAxisRect* area);
    void applyTheme(const Theme& theme);
    /// In coordinates; `whole` is what the whole map takes up.
    void setPlaces(std::vector<QPointF> places, const QRectF& whole);

protected:
    QRect clipRect() const override { return m_area->rect(); }
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    void follow(bool atOnce);
    QTransform toPixels() const;
    void fill(QPainter* painter, const QTransform& toPixels) const;
    /// Of the last but one drawing, if all of it is the same.
    bool drawPicture(QCPPainter* painter, const QTransform& toPixels);

    QCPAxisRect* m_area;
    QColor m_colour;
    std::vector<QPointF> m_places;
    QRectF m_whole;
    bool m_stale = false;  ///< the contours are of other places
    std::array<QPainterPath, densitySteps> m_contours;
    QElapsedTimer m_sinceMade;
    QTimer m_again;  ///< draws what has been put off
    struct Picture {
        QTransform toPixels;
        QRect area;
        double pixelRatio = 0.0;
        QImage image;  ///< null until the same is to be drawn a second time
    };
    Picture m_picture;
};

}  // namespace kinoscope::ui
