// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace kinoscope::ui {

/// Keeps the wheel from changing what it passes over: number boxes, drop-downs and sliders leave it to the panel around
/// them, which scrolls. For the whole program as long as it lives.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    explicit WheelGuard(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace kinoscope::ui
