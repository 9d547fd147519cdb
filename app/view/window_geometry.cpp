// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/window_geometry.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace kinoscope {

namespace {

constexpr QSize usualSize(1440, 860);

/// Title bar and borders, the tallest of usual desktops. A window's own are known only once it is shown.
constexpr QMargins roomForFrame(4, 36, 4, 4);

}  // namespace

// QWidget::restoreGeometry() leaves a window that it has moved onto a smaller screen as large as it was.
void restoreWindow(QWidget& window, const QByteArray& saved)
{
    const bool isKept = window.restoreGeometry(saved);
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QRect room = window.screen()->availableGeometry().marginsRemoved(roomForFrame);
    window.resize((isKept ? window.size() : usualSize).boundedTo(room.size()));
    if (!isKept)
        return;
    // Where even its least size is too much for the screen, its top left corner is what is seen.
    const QPoint last = room.bottomRight() + QPoint(1, 1) - QPoint(window.width(), window.height());
    const QPoint corner = window.geometry().topLeft();
    window.setGeometry(QRect(QPoint(std::max(room.left(), std::min(corner.x(), last.x())),
                                    std::max(room.top(), std::min(corner.y(), last.y()))),
                             window.size()));
}

}  // namespace kinoscope
