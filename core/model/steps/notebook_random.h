// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace kinoscope {

/// The random numbers that the notebook draws after `torch.manual_seed(seed)`, in the same order, from a generator of
/// its own: two runs never disturb each other. Made by the TorchModule; used by one thread.
class NotebookRandom {
public:
    NotebookRandom() = default;
    virtual ~NotebookRandom() = default;
    NotebookRandom(const NotebookRandom&) = delete;
    NotebookRandom& operator=(const NotebookRandom&) = delete;

    /// Fills `order` with the order in which one pass of a shuffling DataLoader visits as many rows. Draws the loader's
    /// base seed and the sampler's seed, and permutes with a generator seeded with the latter.
    virtual void loader_order(std::span<std::int32_t> order) = 0;
};

}  // namespace kinoscope
