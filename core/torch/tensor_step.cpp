// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/rating_tensors.h"
#include "core/torch/steps.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <array>
#include <cmath>

namespace kinoscope {

namespace {

constexpr double beta1 = 0.9;
constexpr double beta2 = 0.999;
constexpr double epsilon = 1e-8;

/// One table and Adam's state for it. All operations are queued on the table's device.
struct AdamTensors {
    at::Tensor parameters;
    at::Tensor moment1;
    at::Tensor moment2;
    double weight_decay = 0.0;

    AdamTensors(const at::Tensor& table, double decay)
        : parameters(table.detach()), moment1(at::zeros_like(parameters)), moment2(at::zeros_like(parameters)),
          weight_decay(decay)
    {
    }

    // LibTorch's order of operations.
    void step(at::Tensor gradient, double learning_rate, std::int64_t t)
    {
        if (weight_decay != 0.0)
            gradient.add_(parameters, weight_decay);
        moment1.mul_(beta1).add_(gradient, 1.0 - beta1);
        moment2.mul_(beta2).addcmul_(gradient, gradient, 1.0 - beta2);
        const auto steps = static_cast<double>(t);
        const at::Tensor denominator = moment2.sqrt().div_(std::sqrt(1.0 - std::pow(beta2, steps))).add_(epsilon);
        parameters.addcdiv_(moment1, denominator, -learning_rate / (1.0 - std::pow(beta1, steps)));
    }
};

class TensorStep final : public TrainingStep {
public:
    TensorStep(TorchNet& net, const RatingTable& ratings, const TrainingSettings& settings)
        : m_ratings(ratings), m_device(net.device()), m_low(net.range_low()),
          m_range(net.range_high() - net.range_low()), m_offset(net.offset()), m_tables(tables_of(net, settings)),
          m_loss_sum(at::zeros({}, m_tables[0].parameters.options().dtype(at::kDouble)))
    {
    }

    void begin_epoch() override { m_loss_sum.zero_(); }

    void set_rows(std::span<const std::int32_t> rows) override { m_epoch = gather_tensors(m_ratings, rows, m_device); }

    void train_batch(std::size_t first, std::size_t count) override
    {
        const at::NoGradGuard no_gradient;
        const auto begin = static_cast<std::int64_t>(first);
        const auto n = static_cast<std::int64_t>(count);
        const at::Tensor users = m_epoch[0].narrow(0, begin, n);
        const at::Tensor movies = m_epoch[1].narrow(0, begin, n);
        auto& [user_factors, user_bias, movie_factors, movie_bias] = m_tables;

        const at::Tensor u = user_factors.parameters.index_select(0, users);
        const at::Tensor m = movie_factors.parameters.index_select(0, movies);
        const at::Tensor z =
            (u * m)
                .sum(1, /*keepdim=*/true)
                .add_(user_bias.parameters.index_select(0, users) + movie_bias.parameters.index_select(0, movies));
        if (m_offset != 0.0)
            z.add_(m_offset);
        const at::Tensor s = z.sigmoid();
        const at::Tensor error = (s * m_range).add_(m_low).sub_(m_epoch[2].narrow(0, begin, n));
        m_loss_sum.add_(error.square().mean());
        // With p = s · range + low: d(p − r)² / dz = 2 (p − r) · range · s (1 − s).
        const at::Tensor slopes = error * s * (1.0 - s) * (2.0 * m_range / static_cast<double>(count));

        // The dense sum over equal rows, in their order on every device: the same every time.
        const auto spread = [](const at::Tensor& gradients, const at::Tensor& rows, const AdamTensors& table) {
            return at::embedding_dense_backward(gradients, rows, table.parameters.size(0), /*padding_idx=*/-1,
                                                /*scale_grad_by_freq=*/false);
        };
        ++m_steps;
        const at::Tensor user_gradient = spread(slopes * m, users, user_factors);
        movie_factors.step(spread(slopes * u, movies, movie_factors), learning_rate(), m_steps);
        user_factors.step(user_gradient, learning_rate(), m_steps);
        user_bias.step(spread(slopes, users, user_bias), learning_rate(), m_steps);
        movie_bias.step(spread(slopes, movies, movie_bias), learning_rate(), m_steps);
    }

    double loss_sum() const override { return m_loss_sum.item<double>(); }

private:
    static std::array<AdamTensors, 4> tables_of(TorchNet& net, const TrainingSettings& settings)
    {
        const auto tables = net.parameters();
        const double bias_decay = settings.weight_decay * settings.bias_decay;
        return {AdamTensors(tables[0], settings.weight_decay * settings.user_decay), AdamTensors(tables[1], bias_decay),
                AdamTensors(tables[2], settings.weight_decay), AdamTensors(tables[3], bias_decay)};
    }

    const RatingTable& m_ratings;
    const Device m_device;
    const double m_low;
    const double m_range;
    const double m_offset;
    std::array<AdamTensors, 4> m_tables;  ///< user factors, user bias, movie factors, movie bias
    RatingTensors m_epoch;
    at::Tensor m_loss_sum;
    std::int64_t m_steps = 0;
};

}  // namespace

std::unique_ptr<TrainingStep> make_tensor_step(TorchNet& net, const RatingTable& ratings,
                                               const TrainingSettings& settings)
{
    return std::make_unique<TensorStep>(net, ratings, settings);
}

}  // namespace kinoscope
