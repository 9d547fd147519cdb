// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/torch_net.h"

#include "core/torch/rating_tensors.h"
#include "core/torch/torch_random.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/embedding.h>

#include <c10/core/GradMode.h>

namespace kinoscope {

struct TorchNet::Module : torch::nn::Module {
    torch::nn::Embedding user_factors{nullptr};
    torch::nn::Embedding user_bias{nullptr};
    torch::nn::Embedding movie_factors{nullptr};
    torch::nn::Embedding movie_bias{nullptr};
    double low = 0.0;
    double high = 5.5;
    double offset = 0.0;

    // The operations and their order are the notebook's: another order rounds differently.
    at::Tensor forward(const at::Tensor& users, const at::Tensor& movies)
    {
        at::Tensor result = (user_factors(users) * movie_factors(movies)).sum(1, /*keepdim=*/true);
        result += user_bias(users) + movie_bias(movies);
        if (offset != 0.0)
            result += offset;
        return torch::sigmoid(result) * (high - low) + low;
    }
};

namespace {

void copy_to(const at::Tensor& table, float* destination)
{
    const at::Tensor values = table.detach().to(at::kCPU).contiguous();
    std::copy_n(values.data_ptr<float>(), values.numel(), destination);
}

void copy_to(const at::Tensor& table, FactorMatrix& matrix)
{
    matrix.resize(table.size(0), table.size(1));
    copy_to(table, matrix.data());
}

void copy_to(const at::Tensor& table, Eigen::VectorXf& vector)
{
    vector.resize(table.size(0));
    copy_to(table, vector.data());
}

}  // namespace

TorchNet::TorchNet(EmbeddingShape shape, double init_std, double bias_std, const PredictionRange& range,
                   TorchRandom& random, Device device)
    : m_module(std::make_shared<Module>()), m_device(device)
{
    const auto add_table = [&](const char* name, std::int64_t rows, std::int64_t columns, double std) {
        const auto options = torch::nn::EmbeddingOptions(rows, columns)
                                 ._weight(random.normal_table(rows, columns, std).set_requires_grad(true));
        return m_module->register_module(name, torch::nn::Embedding(options));
    };
    m_module->user_factors = add_table("user_factors", shape.users, shape.factors, init_std);
    m_module->user_bias = add_table("user_bias", shape.users, 1, bias_std);
    m_module->movie_factors = add_table("movie_factors", shape.movies, shape.factors, init_std);
    m_module->movie_bias = add_table("movie_bias", shape.movies, 1, bias_std);
    m_module->low = range.low;
    m_module->high = range.high;
    m_module->offset = range.offset;
    m_module->to(device == Device::cuda ? at::kCUDA : at::kCPU);
}

TorchNet::~TorchNet() = default;

at::Tensor TorchNet::forward(const at::Tensor& users, const at::Tensor& movies) const
{
    return m_module->forward(users, movies);
}

std::vector<at::Tensor> TorchNet::parameters() const
{
    return m_module->parameters();
}

double TorchNet::range_low() const
{
    return m_module->low;
}

double TorchNet::range_high() const
{
    return m_module->high;
}

double TorchNet::offset() const
{
    return m_module->offset;
}

TableViews TorchNet::views() const
{
    const auto view = [](const torch::nn::Embedding& table) {
        const at::Tensor& weight = table->weight;
        return TableView{weight.data_ptr<float>(), static_cast<std::size_t>(weight.size(0)),
                         static_cast<std::size_t>(weight.size(1))};
    };
    return {view(m_module->user_factors),        view(m_module->user_bias),         view(m_module->movie_factors),
            view(m_module->movie_bias),          static_cast<float>(m_module->low), static_cast<float>(m_module->high),
            static_cast<float>(m_module->offset)};
}

void TorchNet::copy_values(TrainedModel& model) const
{
    copy_to(m_module->user_factors->weight, model.user_factors);
    copy_to(m_module->user_bias->weight, model.user_bias);
    copy_movie_tables(model.movie_factors, model.movie_bias);
    model.range_low = static_cast<float>(m_module->low);
    model.range_high = static_cast<float>(m_module->high);
    model.offset = static_cast<float>(m_module->offset);
}

void TorchNet::copy_movie_tables(FactorMatrix& factors, Eigen::VectorXf& bias) const
{
    copy_to(m_module->movie_factors->weight, factors);
    copy_to(m_module->movie_bias->weight, bias);
}

void TorchNet::predict(const RatingTable& ratings, std::span<const std::int32_t> rows, std::span<float> predicted) const
{
    const at::NoGradGuard no_gradient;
    const auto [users, movies, values] = gather_tensors(ratings, rows, m_device);
    copy_to(forward(users, movies), predicted.data());
}

}  // namespace kinoscope
