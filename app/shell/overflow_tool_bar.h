// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace kinoscope {

/// Words beside its icons as far as all that is in it has room; in a narrow window, or with large letters, icons alone.
class OverflowToolBar : public QToolBar {
    Q_OBJECT

public:
    using QToolBar::QToolBar;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    bool m_fitting = false;
};

}  // namespace kinoscope
