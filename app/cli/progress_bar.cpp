// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_bar.h"

#include <fmt/format.h>

#include <unistd.h>

#include <cmath>

namespace kinoscope::cli {

Bar::Bar() : m_terminal(isatty(STDERR_FILENO) != 0) {}

Bar::~Bar()
{
    clear();
}

void Bar::draw(double share, const std::string& text) const
{
    if (!m_terminal)
        return;
    constexpr int width = 30;
    const int filled = static_cast<int>(std::lround(width * share));
    fmt::print(stderr, "\r\033[K[{}{}] {}", std::string(static_cast<std::size_t>(filled), '#'),
               std::string(static_cast<std::size_t>(width - filled), '.'), text);
    std::fflush(stderr);
}

void Bar::clear() const
{
    if (m_terminal)
        fmt::print(stderr, "\r\033[K");
}

void ProgressBar::show(const ProgressBatch& progress)
{
    if (!progress.epochs.empty()) {
        m_completed = progress.epochs.back().epoch + 1;
        m_validation_mse = progress.epochs.back().validation_loss;
    }
    double done = m_completed;
    if (progress.point)
        done = progress.point->epoch + static_cast<double>(progress.point->batch) / progress.point->batches;
    draw(done);
}

void ProgressBar::draw(double epochs_done) const
{
    const double elapsed = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_started).count();
    std::string text = fmt::format("epoch {} of {}", m_completed, m_epochs);
    if (m_completed > 0)
        text += fmt::format(" · {:.0f} s left · validation error (RMSE) {:.3f}",
                            elapsed * (m_epochs - epochs_done) / epochs_done, std::sqrt(m_validation_mse));
    m_bar.draw(epochs_done / m_epochs, text);
}

}  // namespace kinoscope::cli
