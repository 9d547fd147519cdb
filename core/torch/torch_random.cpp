// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/torch_random.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>

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

    const at::Generator sampler = at::detail::createCPUGenerator(static_cast<std::uint64_t>(sampler_seed));
    const auto n = static_cast<std::int64_t>(order.size());
    const at::Tensor permutation = at::randperm(n, sampler, at::kLong);
    const auto* first = permutation.data_ptr<std::int64_t>();
    std::transform(first, first + n, order.begin(), [](std::int64_t row) { return static_cast<std::int32_t>(row); });
}

}  // namespace kinoscope
