// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace at {
class Tensor;
struct Generator;
}  // namespace at

namespace kinoscope {

/// The random numbers that the notebook draws after `torch.manual_seed(seed)`, in the same order, from a
/// generator of its own: two runs never disturb each other. Used by one thread.
class NotebookRandom {
public:
    explicit NotebookRandom(std::uint64_t seed);
    ~NotebookRandom();
    NotebookRandom(const NotebookRandom&) = delete;
    NotebookRandom& operator=(const NotebookRandom&) = delete;

    /// A rows × columns table from N(0, std), float32 on the CPU: `nn.Embedding`'s start for std = 1.
    at::Tensor normal_table(std::int64_t rows, std::int64_t columns, double std);

    /// The order in which one pass of a shuffling DataLoader visits n rows. Draws the loader's base seed and the
    /// sampler's seed, and permutes with a generator seeded with the latter.
    std::vector<std::int64_t> loader_order(std::int64_t n);

private:
    std::unique_ptr<at::Generator> m_generator;
};

}  // namespace kinoscope
