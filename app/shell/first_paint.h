// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace kinoscope {

/// Says on standard error how long after the start of its process the first window was painted, and ends the program.
/// Lives on the GUI thread.
class FirstPaint : public QObject {
    Q_OBJECT

public:
    /// Watches `window`, which is not shown yet.
    explicit FirstPaint(QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void report();

    bool m_seen = false;
};

}  // namespace kinoscope
