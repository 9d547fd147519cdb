// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/steps/notebook_random.h"

#include <memory>

namespace at {
class Tensor;
struct Generator;
}  // namespace at

namespace kinoscope {

/// NotebookRandom by LibTorch's own generator.
class TorchRandom final : public NotebookRandom {
public:
    explicit TorchRandom(std::uint64_t seed);
    ~TorchRandom() override;

    /// A rows × columns table from N(0, std), float32 on the CPU: `nn.Embedding`'s start for std = 1.
    at::Tensor normal_table(std::int64_t rows, std::int64_t columns, double std);
    void loader_order(std::span<std::int32_t> order) override;

private:
    std::unique_ptr<at::Generator> m_generator;
};

}  // namespace kinoscope
