// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace kinoscope::ui {

/// Asks for the height of all that is in it and takes no more; scrolls where it gets less. The bar stands in the right
/// margin of what is scrolled, which keeps its width.
class FitContentScrollArea : public QScrollArea {
    Q_OBJECT

public:
    explicit FitContentScrollArea(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRoomForBar();

    int m_barWidth = 0;  ///< taken off the right margin
};

}  // namespace kinoscope::ui
