// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/net/embedding_net.h"

#include <memory>
#include <vector>

namespace at {
class Tensor;
}

namespace kinoscope {

class TorchRandom;

/// EmbeddingNet as a `torch::nn::Module`.
class TorchNet final : public EmbeddingNet {
public:
    TorchNet(EmbeddingShape shape, double init_std, double bias_std, const PredictionRange& range, TorchRandom& random,
             Device device);
    ~TorchNet() override;

    /// n × 1 predictions for n user indices and n movie indices (int64, on this net's device).
    at::Tensor forward(const at::Tensor& users, const at::Tensor& movies) const;
    /// The four tables, in the order in which they were drawn.
    std::vector<at::Tensor> parameters() const;
    double range_low() const;
    double range_high() const;
    double offset() const;

    Device device() const override { return m_device; }
    TableViews views() const override;
    void copy_values(TrainedModel& model) const override;
    void copy_movie_tables(FactorMatrix& factors, Eigen::VectorXf& bias) const override;
    void predict(const RatingTable& ratings, std::span<const std::int32_t> rows,
                 std::span<float> predicted) const override;

private:
    struct Module;
    std::shared_ptr<Module> m_module;
    Device m_device;
};

}  // namespace kinoscope
