// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/torch_random.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/MT19937RNGEngine.h>

#include <numeric>
#include <utility>

namespace kinoscope {

TorchRandom::TorchRandom(std::uint64_t seed)
    : m_generator(std::make_unique<at::Generator>(at::detail::createCPUGenerator(seed)))
{
}

TorchRandom::~TorchRandom() = default;

at::Tensor TorchRandom::normal_table(std::int64_t rows, std::int64_t columns, double std)
{
    return at::empty({rows, columns}, at::kFloat).normal_(0.0, std, *m_generator);
}

void TorchRandom::loader_order(std::span<std::int32_t> order)
{
    const auto draw = [this] { return at::empty({}, at::kLong).random_(*m_generator).item<std::int64_t>(); };
    draw();  // the base seed of worker processes, which the notebook has none of
    const std::int64_t sampler_seed = draw();

    // at::randperm of a generator with that seed, drawn without a call for each number.
    at::mt19937 random(static_cast<std::uint64_t>(sampler_seed));
    std::iota(order.begin(), order.end(), 0);
    const auto n = static_cast<std::uint32_t>(order.size());
    for (std::uint32_t i = 0; i + 1 < n; ++i)
        std::swap(order[i], order[i + random() % (n - i)]);
}

}  // namespace kinoscope
