// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>
#include <QStyle>

namespace kinoscope::ui {

/// Goes to where it is clicked, and is dragged on from there.
class EpochSlider : public QSlider {
    Q_OBJECT

public:
    using QSlider::QSlider;

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRect part(QStyle::SubControl which) const;
};

}  // namespace kinoscope::ui
