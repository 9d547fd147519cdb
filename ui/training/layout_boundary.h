// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kinoscope::ui {

/// Lays its content out by itself: the window around it is laid out anew only where that needs another height or
/// another least width. For text that changes many times a second, which in an ordinary layout moves every widget of
/// the window to where it is each time.
class LayoutBoundary : public QWidget {
    Q_OBJECT

public:
    explicit LayoutBoundary(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    /// What gets the layout and its widgets.
    QWidget* content() const { return m_content; }
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QSize needed() const;

    QWidget* m_content;
    QSize m_needed;  ///< width, or the least width if that is more, and height for it
};

}  // namespace kinoscope::ui
