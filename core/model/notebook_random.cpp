// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/notebook_random.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

namespace kinoscope {

NotebookRandom::NotebookRandom(std::uint64_t seed)
    : m_generator(std::make_unique<at::Generator>(at::detail::createCPUGenerator(seed)))
{
}

NotebookRandom::~NotebookRandom() = default;

at::Tensor NotebookRandom::normal_table(std::int64_t rows, std::int64_t columns, double std)
{
    return at::empty({rows, columns}, at::kFloat).normal_(0.0, std, *m_generator);
}

std::vector<std::int64_t> NotebookRandom::loader_order(std::int64_t n)
{
    const auto draw = [this] { return at::empty({}, at::kLong).random_(*m_generator).item<std::int64_t>(); };
    draw();  // the base seed of worker processes, which the notebook has none of
    const std::int64_t sampler_seed = draw();

    const at::Generator sampler = at::detail::createCPUGenerator(static_cast<std::uint64_t>(sampler_seed));
    const at::Tensor order = at::randperm(n, sampler, at::kLong);
    const auto* first = order.data_ptr<std::int64_t>();
    return {first, first + n};
}

}  // namespace kinoscope
