// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace kinoscope {

/// The training loss inside an epoch.
struct BatchLoss {
    int batch = 0;      ///< batches of the epoch that were done
    double loss = 0.0;  ///< mean over them

    bool operator==(const BatchLoss&) const = default;
};

/// Where a run broke: its loss was no longer a number.
struct Divergence {
    int epoch = 0;  ///< from 0: the one that was not completed
    /// From 1: the first whose loss is no number, or of a device that computes on its own, the first that it was asked
    /// after. The epoch's last, where only the validation loss or something in the tables is none.
    int batch = 0;
    int batches = 0;                ///< batches an epoch
    std::vector<BatchLoss> losses;  ///< of that epoch, all finite, at most `LossTrace::most`, ascending

    bool operator==(const Divergence&) const = default;
};

/// Keeps how the loss went inside the epoch that is under way, evenly spread over its batches.
class LossTrace {
public:
    static constexpr int most = 200;

    void begin(int batches)
    {
        m_stride = (batches + most - 1) / most;
        m_losses.clear();
    }
    void add(int batch, double loss)
    {
        if (batch % m_stride == 0)
            m_losses.push_back({batch, loss});
    }
    const std::vector<BatchLoss>& losses() const { return m_losses; }

private:
    int m_stride = 1;
    std::vector<BatchLoss> m_losses;
};

}  // namespace kinoscope
