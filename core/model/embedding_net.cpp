// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/embedding_net.h"

#include "core/model/notebook_random.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/embedding.h>

namespace kinoscope {

struct EmbeddingNet::Module : torch::nn::Module {
    torch::nn::Embedding user_factors{nullptr};
    torch::nn::Embedding user_bias{nullptr};
    torch::nn::Embedding movie_factors{nullptr};
    torch::nn::Embedding movie_bias{nullptr};
    double low = 0.0;
    double high = 5.5;

    // The operations and their order are the notebook's: another order rounds differently.
    at::Tensor forward(const at::Tensor& users, const at::Tensor& movies)
    {
        at::Tensor result = (user_factors(users) * movie_factors(movies)).sum(1, /*keepdim=*/true);
        result += user_bias(users) + movie_bias(movies);
        return torch::sigmoid(result) * (high - low) + low;
    }
};

namespace {

void copy_to(const at::Tensor& table, float* destination)
{
    const at::Tensor values = table.detach().to(at::kCPU).contiguous();
    std::copy_n(values.data_ptr<float>(), values.numel(), destination);
}

FactorMatrix as_matrix(const at::Tensor& table)
{
    FactorMatrix matrix(table.size(0), table.size(1));
    copy_to(table, matrix.data());
    return matrix;
}

Eigen::VectorXf as_vector(const at::Tensor& table)
{
    Eigen::VectorXf vector(table.size(0));
    copy_to(table, vector.data());
    return vector;
}

}  // namespace

EmbeddingNet::EmbeddingNet(EmbeddingShape shape, double init_std, float range_low, float range_high,
                           NotebookRandom& random, Device device)
    : m_module(std::make_shared<Module>()), m_device(device)
{
    const auto add_table = [&](const char* name, std::int64_t rows, std::int64_t columns) {
        const auto options = torch::nn::EmbeddingOptions(rows, columns)
                                 ._weight(random.normal_table(rows, columns, init_std).set_requires_grad(true));
        return m_module->register_module(name, torch::nn::Embedding(options));
    };
    m_module->user_factors = add_table("user_factors", shape.users, shape.factors);
    m_module->user_bias = add_table("user_bias", shape.users, 1);
    m_module->movie_factors = add_table("movie_factors", shape.movies, shape.factors);
    m_module->movie_bias = add_table("movie_bias", shape.movies, 1);
    m_module->low = range_low;
    m_module->high = range_high;
    m_module->to(device == Device::cuda ? at::kCUDA : at::kCPU);
}

EmbeddingNet::~EmbeddingNet() = default;

at::Tensor EmbeddingNet::forward(const at::Tensor& users, const at::Tensor& movies) const
{
    return m_module->forward(users, movies);
}

std::vector<at::Tensor> EmbeddingNet::parameters() const
{
    return m_module->parameters();
}

double EmbeddingNet::range_low() const
{
    return m_module->low;
}

double EmbeddingNet::range_high() const
{
    return m_module->high;
}

TableViews EmbeddingNet::views() const
{
    const auto view = [](const torch::nn::Embedding& table) {
        const at::Tensor& weight = table->weight;
        return TableView{weight.data_ptr<float>(), static_cast<std::size_t>(weight.size(0)),
                         static_cast<std::size_t>(weight.size(1))};
    };
    return {view(m_module->user_factors), view(m_module->user_bias),         view(m_module->movie_factors),
            view(m_module->movie_bias),   static_cast<float>(m_module->low), static_cast<float>(m_module->high)};
}

TrainedModel EmbeddingNet::values() const
{
    return {as_matrix(m_module->user_factors->weight),  as_vector(m_module->user_bias->weight),
            as_matrix(m_module->movie_factors->weight), as_vector(m_module->movie_bias->weight),
            static_cast<float>(m_module->low),          static_cast<float>(m_module->high)};
}

void EmbeddingNet::copy_movie_tables(FactorMatrix& factors, Eigen::VectorXf& bias) const
{
    factors = as_matrix(m_module->movie_factors->weight);
    bias = as_vector(m_module->movie_bias->weight);
}

}  // namespace kinoscope
