// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"
#include "core/model/table_views.h"
#include "core/model/trained_model.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace at {
class Tensor;
}

namespace kinoscope {

class NotebookRandom;

struct EmbeddingShape {
    std::int64_t users = 0;
    std::int64_t movies = 0;
    std::int64_t factors = 0;  ///< k
};

/// The notebook's model, a LibTorch module with four embedding tables on one device:
/// prediction(u, m) = sigmoid(p_u · q_m + b_u + c_m) · (high − low) + low.
class EmbeddingNet {
public:
    /// Draws the tables from N(0, init_std) in the notebook's order: user factors, user bias, movie factors, movie
    /// bias. `device` is cpu or cuda, resolved before.
    EmbeddingNet(EmbeddingShape shape, double init_std, float range_low, float range_high, NotebookRandom& random,
                 Device device);
    ~EmbeddingNet();
    EmbeddingNet(const EmbeddingNet&) = delete;
    EmbeddingNet& operator=(const EmbeddingNet&) = delete;

    /// n × 1 predictions for n user indices and n movie indices (int64, on this net's device).
    at::Tensor forward(const at::Tensor& users, const at::Tensor& movies) const;
    /// The four tables, in the order in which they were drawn.
    std::vector<at::Tensor> parameters() const;
    Device device() const { return m_device; }
    double range_low() const;
    double range_high() const;

    /// The tables where they lie. On the CPU only; valid as long as this net.
    TableViews views() const;
    /// A copy of all four tables as plain values.
    TrainedModel values() const;
    /// A copy of the movie tables alone: n_movies × k and n_movies.
    void copy_movie_tables(FactorMatrix& factors, Eigen::VectorXf& bias) const;

private:
    struct Module;
    std::shared_ptr<Module> m_module;
    Device m_device;
};

}  // namespace kinoscope
