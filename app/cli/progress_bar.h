// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/progress.h"

#include <chrono>

namespace kinoscope::cli {

/// Progress on standard error: a bar that is redrawn in place on a terminal, nothing elsewhere.
class ProgressBar {
public:
    explicit ProgressBar(int epochs);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    void show(const ProgressBatch& progress);
    /// Takes the bar away, before a line is printed.
    void clear();

private:
    void draw(double epochs_done) const;

    const bool m_terminal;
    const int m_epochs;
    const std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
    int m_completed = 0;
    double m_validation_mse = 0.0;
};

}  // namespace kinoscope::cli
