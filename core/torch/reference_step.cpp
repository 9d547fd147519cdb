// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/rating_tensors.h"
#include "core/torch/steps.h"

#include <torch/nn/functional/loss.h>
#include <torch/optim/adam.h>

#include <array>
#include <memory>
#include <vector>

namespace kinoscope {

namespace {

/// Each table is a group of its own, for its own weight decay.
std::vector<torch::optim::OptimizerParamGroup> groups_of(const TorchNet& net, const TrainingSettings& settings)
{
    const std::vector<at::Tensor> tables = net.parameters();
    const double bias_decay = settings.weight_decay * settings.bias_decay;
    const std::array decays{settings.weight_decay * settings.user_decay, bias_decay, settings.weight_decay, bias_decay};
    std::vector<torch::optim::OptimizerParamGroup> groups;
    for (std::size_t i = 0; i < tables.size(); ++i)
        groups.emplace_back(std::vector{tables[i]}, std::make_unique<torch::optim::AdamOptions>(
                                                        torch::optim::AdamOptions(settings.learning_rate)
                                                            .betas({0.9, 0.999})
                                                            .eps(1e-8)
                                                            .weight_decay(decays.at(i))));
    return groups;
}

class ReferenceStep final : public TrainingStep {
public:
    ReferenceStep(TorchNet& net, const RatingTable& ratings, const TrainingSettings& settings)
        : m_net(net), m_ratings(ratings), m_adam(groups_of(net, settings))
    {
    }

    void begin_epoch() override { m_loss_sum = 0.0; }

    void set_rows(std::span<const std::int32_t> rows) override
    {
        m_epoch = gather_tensors(m_ratings, rows, m_net.device());
    }

    void train_batch(std::size_t first, std::size_t count) override
    {
        const auto begin = static_cast<std::int64_t>(first);
        const auto n = static_cast<std::int64_t>(count);
        const auto& [users, movies, ratings] = m_epoch;
        for (auto& group : m_adam.param_groups())
            static_cast<torch::optim::AdamOptions&>(group.options()).lr(learning_rate());
        m_adam.zero_grad();
        const at::Tensor predicted = m_net.forward(users.narrow(0, begin, n), movies.narrow(0, begin, n));
        const at::Tensor loss = torch::nn::functional::mse_loss(predicted, ratings.narrow(0, begin, n));
        loss.backward();
        m_adam.step();
        m_loss_sum += loss.item<double>();
    }

    double loss_sum() const override { return m_loss_sum; }

private:
    TorchNet& m_net;
    const RatingTable& m_ratings;
    torch::optim::Adam m_adam;
    RatingTensors m_epoch;
    double m_loss_sum = 0.0;
};

}  // namespace

std::unique_ptr<TrainingStep> make_reference_step(TorchNet& net, const RatingTable& ratings,
                                                  const TrainingSettings& settings)
{
    return std::make_unique<ReferenceStep>(net, ratings, settings);
}

}  // namespace kinoscope
