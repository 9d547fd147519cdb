// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/kernels/table_views.h"
#include "core/model/prediction_range.h"
#include "core/model/settings.h"
#include "core/model/trained_model.h"

#include <cstdint>
#include <span>

namespace kinoscope {

struct EmbeddingShape {
    std::int64_t users = 0;
    std::int64_t movies = 0;
    std::int64_t factors = 0;  ///< k
};

/// The notebook's model, four embedding tables on one device:
/// prediction(u, m) = sigmoid(p_u · q_m + b_u + c_m + offset) · (high − low) + low. A LibTorch module made by the
/// TorchModule, or a CpuTables.
class EmbeddingNet {
public:
    EmbeddingNet() = default;
    virtual ~EmbeddingNet() = default;
    EmbeddingNet(const EmbeddingNet&) = delete;
    EmbeddingNet& operator=(const EmbeddingNet&) = delete;

    virtual Device device() const = 0;  ///< cpu or cuda
    /// The tables where they lie. On the CPU only; valid as long as this net.
    virtual TableViews views() const = 0;
    /// Copies all four tables as plain values; where `model` has tables of that size already, into their memory.
    virtual void copy_values(TrainedModel& model) const = 0;
    /// A copy of the movie tables alone: n_movies × k and n_movies.
    virtual void copy_movie_tables(FactorMatrix& factors, Eigen::VectorXf& bias) const = 0;
    /// predicted[i] for ratings[rows[i]].user and ratings[rows[i]].movie, on any device.
    virtual void predict(const RatingTable& ratings, std::span<const std::int32_t> rows,
                         std::span<float> predicted) const = 0;
};

}  // namespace kinoscope
