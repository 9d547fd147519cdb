// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

namespace kinoscope::ui {

/// Five stars to give, in halves: a click gives whole ones and with Shift halves, dragging goes along, the keys 1 to 5
/// give so many (with Shift half a star less), 0 and Delete take them away, arrows change them by a half.
///
/// Its value counts half stars, from 0 (none given) to 10.
class StarRating : public QAbstractSlider {
    Q_OBJECT

public:
    static constexpr int most = 10;

    explicit StarRating(QWidget* parent = nullptr);

    double stars() const { return value() / 2.0; }
    /// 0: none. Emits nothing.
    void setStars(double stars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By the person, once the mouse is let go; 0: taken away.
    void rated(double stars);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    double side() const;
    int valueAt(const QPointF& at, bool halves) const;
    void preview(int value);
    void give(int value);

    int m_preview = -1;  ///< under the pointer; -1: what is given
};

}  // namespace kinoscope::ui
