// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/progress.h"

#include <chrono>
#include <string>

namespace kinoscope::cli {

/// A bar on standard error that is redrawn in place on a terminal; nothing elsewhere.
class Bar {
public:
    Bar();
    ~Bar();
    Bar(const Bar&) = delete;
    Bar& operator=(const Bar&) = delete;

    /// `share`: 0 … 1.
    void draw(double share, const std::string& text) const;
    /// Takes the bar away, before a line is printed.
    void clear() const;

private:
    const bool m_terminal;
};

/// Progress of one run.
class ProgressBar {
public:
    explicit ProgressBar(int epochs) : m_epochs(epochs) {}

    void show(const ProgressBatch& progress);
    void clear() const { m_bar.clear(); }

private:
    void draw(double epochs_done) const;

    const Bar m_bar;
    const int m_epochs;
    const std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
    int m_completed = 0;
    double m_validation_mse = 0.0;
};

}  // namespace kinoscope::cli
