// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/loading_bar.h"

#include <cmath>

namespace kinoscope::ui {

namespace {
constexpr int progressSteps = 1000;
}

LoadingBar::LoadingBar(QWidget* parent) : QProgressBar(parent)
{
    setAccessibleName(tr("Loading"));
    setTextVisible(false);
    showBusy();
}

void LoadingBar::showBusy()
{
    setRange(0, 0);
}

void LoadingBar::showShare(double share)
{
    if (share >= 1.0) {
        showBusy();
        return;
    }
    setRange(0, progressSteps);
    setValue(static_cast<int>(std::lround(share * progressSteps)));
}

}  // namespace kinoscope::ui
