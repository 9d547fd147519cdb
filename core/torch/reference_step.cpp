// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/rating_tensors.h"
#include "core/torch/steps.h"

#include <torch/nn/functional/loss.h>
#include <torch/optim/adam.h>

namespace kinoscope {

namespace {

class ReferenceStep final : public TrainingStep {
public:
    ReferenceStep(TorchNet& net, const RatingTable& ratings, const TrainingSettings& settings)
        : m_net(net), m_ratings(ratings), m_adam(net.parameters(), torch::optim::AdamOptions(settings.learning_rate)
                                                                       .betas({0.9, 0.999})
                                                                       .eps(1e-8)
                                                                       .weight_decay(settings.weight_decay))
    {
    }

    void begin_epoch(std::span<const std::int32_t> rows) override
    {
        m_epoch = gather_tensors(m_ratings, rows, m_net.device());
        m_mse_sum = 0.0;
    }

    void take(std::size_t first, std::size_t count) override
    {
        const auto begin = static_cast<std::int64_t>(first);
        const auto n = static_cast<std::int64_t>(count);
        const auto& [users, movies, ratings] = m_epoch;
        m_adam.zero_grad();
        const at::Tensor predicted = m_net.forward(users.narrow(0, begin, n), movies.narrow(0, begin, n));
        const at::Tensor loss = torch::nn::functional::mse_loss(predicted, ratings.narrow(0, begin, n));
        loss.backward();
        m_adam.step();
        m_mse_sum += loss.item<double>();
    }

    double mse_sum() const override { return m_mse_sum; }

private:
    TorchNet& m_net;
    const RatingTable& m_ratings;
    torch::optim::Adam m_adam;
    RatingTensors m_epoch;
    double m_mse_sum = 0.0;
};

}  // namespace

std::unique_ptr<TrainingStep> make_reference_step(TorchNet& net, const RatingTable& ratings,
                                                  const TrainingSettings& settings)
{
    return std::make_unique<ReferenceStep>(net, ratings, settings);
}

}  // namespace kinoscope
