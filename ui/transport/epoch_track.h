// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QSlider>

namespace kinoscope::ui {

/// A slider over epochs with the loss curves above its line, on the same axis. A click anywhere goes there, and drags
/// on. Values are epochs as people count them.
class EpochTrack : public QSlider {
    Q_OBJECT

public:
    explicit EpochTrack(QWidget* parent = nullptr);

    /// x: epoch, y: loss, in one unit, ascending in x. Points that are no numbers are left out.
    void setCurves(QList<QPointF> training, QList<QPointF> validation);
    /// Whether the run broke where the training curve ends: a cross marks it.
    void setBroken(bool broken);
    /// Up to which epoch there is something to go to.
    void setReached(int epoch);
    /// In px from the left.
    double positionOf(double epoch) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    int valueAt(double x) const;
    int lineHeight() const;
    void paintBreak(QPainter& painter, const QRectF& area, double low, double high) const;
    QPointF place(const QPointF& point, const QRectF& area, double low, double high) const;
    void paintCurve(QPainter& painter, const QList<QPointF>& curve, const QRectF& area, double low, double high) const;

    QList<QPointF> m_training;
    QList<QPointF> m_validation;
    bool m_broken = false;
    int m_reached = 0;
};

}  // namespace kinoscope::ui
