// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace kinoscope::ui {

/// How much of something has been read, where that is known.
class LoadingBar : public QProgressBar {
    Q_OBJECT

public:
    explicit LoadingBar(QWidget* parent = nullptr);

    void showBusy();               ///< it goes on, nobody knows how far
    void showShare(double share);  ///< 0 … 1; at 1 what was read is being put in order: busy again
};

}  // namespace kinoscope::ui
