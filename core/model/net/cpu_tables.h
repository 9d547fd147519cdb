// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"
#include "core/model/kernels/sgd.h"
#include "core/model/net/embedding_net.h"

#include <cstdint>

namespace kinoscope {

/// The same model without LibTorch, for SGD, which is another algorithm than the notebook's: its tables lie in the rows
/// that SGD's kernel works on, on huge pages, and the 160 MB that LibTorch takes are left to the ratings. Lives on the
/// thread that trains.
class CpuTables final : public EmbeddingNet {
public:
    /// What the tables start from.
    struct Start {
        double factor_std = 0.1;  ///< of all factors, those of co-watch too; its biases start at 0
        double bias_std = 0.0;
        bool co_watch = false;  ///< with the tables of that objective
        std::uint64_t seed = 0;
    };

    /// Draws the tables in the notebook's order, then those of co-watch, from a generator of its own (MT19937-64 and
    /// Box–Muller): factors from N(0, factor_std), biases from N(0, bias_std).
    CpuTables(EmbeddingShape shape, const Start& start, const PredictionRange& range);

    Device device() const override { return Device::cpu; }
    TableViews views() const override;
    void copy_values(TrainedModel& model) const override;
    void copy_movie_tables(FactorMatrix& factors, Eigen::VectorXf& bias) const override;
    void predict(const RatingTable& ratings, std::span<const std::int32_t> rows,
                 std::span<float> predicted) const override;

    /// What SGD learns in place.
    kernels::SgdTables tables() const;

private:
    TableView part(Column<float>& rows, std::size_t column, std::size_t columns) const;

    EmbeddingShape m_shape;
    PredictionRange m_range;
    std::size_t m_factors;
    std::size_t m_length;  // of a row
    // The steps write to them through views(), as through those of a net on LibTorch's storage.
    mutable Column<float> m_users;
    mutable Column<float> m_movies;
    mutable Column<float> m_watch;  // empty without co-watch
};

}  // namespace kinoscope
