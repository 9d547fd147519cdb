// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/embedding_net.h"
#include "core/model/training_step.h"

#include <ATen/Parallel.h>
#include <torch/nn/functional/loss.h>
#include <torch/optim/adam.h>

#include <vector>

namespace kinoscope {

namespace {

/// Columns of chosen rows as tensors on the net's device: n int64, n int64, n × 1 float32.
struct RowTensors {
    at::Tensor users;
    at::Tensor movies;
    at::Tensor ratings;
};

RowTensors gather(const RatingTable& ratings, std::span<const std::int32_t> rows, Device device)
{
    const auto n = static_cast<std::int64_t>(rows.size());
    RowTensors result{at::empty({n}, at::kLong), at::empty({n}, at::kLong), at::empty({n, 1}, at::kFloat)};
    auto* users = result.users.data_ptr<std::int64_t>();
    auto* movies = result.movies.data_ptr<std::int64_t>();
    auto* values = result.ratings.data_ptr<float>();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto row = static_cast<std::size_t>(rows[i]);
        users[i] = ratings.user[row];
        movies[i] = ratings.movie[row];
        values[i] = ratings.value[row];
    }
    if (device == Device::cuda)
        return {result.users.to(at::kCUDA), result.movies.to(at::kCUDA), result.ratings.to(at::kCUDA)};
    return result;
}

class ReferenceStep final : public TrainingStep {
public:
    ReferenceStep(EmbeddingNet& net, const RatingTable& ratings, const TrainingSettings& settings)
        : m_net(net),
          m_ratings(ratings),
          m_adam(net.parameters(), torch::optim::AdamOptions(settings.learning_rate)
                                       .betas({0.9, 0.999})
                                       .eps(1e-8)
                                       .weight_decay(settings.weight_decay))
    {
    }

    void begin_epoch(std::span<const std::int32_t> rows) override
    {
        m_epoch = gather(m_ratings, rows, m_net.device());
    }

    double take(std::size_t first, std::size_t count) override
    {
        const auto begin = static_cast<std::int64_t>(first);
        const auto n = static_cast<std::int64_t>(count);
        m_adam.zero_grad();
        const at::Tensor predicted =
            m_net.forward(m_epoch.users.narrow(0, begin, n), m_epoch.movies.narrow(0, begin, n));
        const at::Tensor loss = torch::nn::functional::mse_loss(predicted, m_epoch.ratings.narrow(0, begin, n));
        loss.backward();
        m_adam.step();
        return loss.item<double>();
    }

private:
    EmbeddingNet& m_net;
    const RatingTable& m_ratings;
    torch::optim::Adam m_adam;
    RowTensors m_epoch;
};

}  // namespace

std::unique_ptr<TrainingStep> make_reference_step(EmbeddingNet& net, const RatingTable& ratings,
                                                  const TrainingSettings& settings)
{
    return std::make_unique<ReferenceStep>(net, ratings, settings);
}

double validation_mse(const EmbeddingNet& net, const RatingTable& ratings, std::span<const std::int32_t> rows,
                      std::size_t batch_size)
{
    // In blocks of whole batches, so that memory does not grow with the data.
    const std::size_t block = batch_size * std::max<std::size_t>(1, 65'536 / batch_size);
    const torch::NoGradGuard no_gradient;
    double sum = 0.0;
    std::size_t batches = 0;
    for (std::size_t begin = 0; begin < rows.size(); begin += block) {
        const auto part = rows.subspan(begin, std::min(block, rows.size() - begin));
        const RowTensors tensors = gather(ratings, part, net.device());
        const at::Tensor squares =
            (net.forward(tensors.users, tensors.movies) - tensors.ratings).square().to(at::kCPU).contiguous();
        const auto* values = squares.data_ptr<float>();
        for (std::size_t first = 0; first < part.size(); first += batch_size, ++batches) {
            const std::size_t last = std::min(first + batch_size, part.size());
            double batch = 0.0;
            for (std::size_t i = first; i < last; ++i)
                batch += static_cast<double>(values[i]);
            sum += batch / static_cast<double>(last - first);
        }
    }
    return batches == 0 ? 0.0 : sum / static_cast<double>(batches);
}

void use_one_torch_thread()
{
    at::set_num_threads(1);
}

}  // namespace kinoscope
