// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/embedding_net.h"
#include "core/model/epoch_columns.h"
#include "core/model/kernels/adam.h"
#include "core/model/kernels/gradient.h"
#include "core/model/training_step.h"

#include <hwy/aligned_allocator.h>

#include <algorithm>
#include <vector>

namespace kinoscope {

namespace {

using kernels::AdamOrder;
using kernels::kBlock;

/// Adam's state for one table: moments and gradient, zero at first, and which blocks of the gradient are not zero.
class AdamTable {
public:
    explicit AdamTable(const TableView& table)
        : m_table(table), m_blocks((table.size() + kBlock - 1) / kBlock), m_moment1(zeros()), m_moment2(zeros()),
          m_gradient(zeros()), m_touched(m_blocks, 0)
    {
    }

    /// As a table of the same shape.
    TableView gradient() const { return {m_gradient.get(), m_table.rows, m_table.columns}; }

    void touch(std::int32_t row)
    {
        const std::size_t first = static_cast<std::size_t>(row) * m_table.columns;
        const std::size_t last = first + m_table.columns - 1;
        for (std::size_t block = first / kBlock; block <= last / kBlock; ++block)
            m_touched[block] = 1;
    }

    void step(const kernels::AdamFactors& factors, AdamOrder order)
    {
        kernels::adam_step(
            {m_table.data, m_moment1.get(), m_moment2.get(), m_gradient.get(), m_touched.data(), m_table.size()},
            factors, order);
    }

private:
    using Floats = hwy::AlignedFreeUniquePtr<float[]>;

    Floats zeros() const
    {
        Floats floats = hwy::AllocateAligned<float>(m_blocks * kBlock);
        std::fill_n(floats.get(), m_blocks * kBlock, 0.0F);
        return floats;
    }

    TableView m_table;
    std::size_t m_blocks;
    Floats m_moment1;
    Floats m_moment2;
    Floats m_gradient;
    std::vector<std::uint8_t> m_touched;
};

class FusedStep final : public TrainingStep {
public:
    FusedStep(const TableViews& tables, const RatingTable& ratings, const TrainingSettings& settings, AdamOrder order)
        : m_tables(tables),
          m_ratings(ratings), m_adam{.learning_rate = settings.learning_rate, .weight_decay = settings.weight_decay},
          m_order(order), m_user_factors(tables.user_factors), m_user_bias(tables.user_bias),
          m_movie_factors(tables.movie_factors),
          m_movie_bias(tables.movie_bias), m_gradients{m_user_factors.gradient(), m_user_bias.gradient(),
                                                       m_movie_factors.gradient(), m_movie_bias.gradient()}
    {
    }

    void begin_epoch(std::span<const std::int32_t> rows) override
    {
        m_epoch.gather(m_ratings, rows);
        m_mse_sum = 0.0;
    }

    void take(std::size_t first, std::size_t count) override
    {
        const RatingBatch batch = m_epoch.batch(first, count);
        m_slopes.resize(count);
        m_mse_sum += kernels::error_slopes(m_tables, batch, m_slopes);
        kernels::add_gradients(m_tables, batch, m_slopes, batch.users, batch.movies, m_gradients);
        for (std::size_t i = 0; i < count; ++i) {
            m_user_factors.touch(batch.users[i]);
            m_user_bias.touch(batch.users[i]);
            m_movie_factors.touch(batch.movies[i]);
            m_movie_bias.touch(batch.movies[i]);
        }
        const kernels::AdamFactors factors = kernels::adam_factors(m_adam, m_order, ++m_steps);
        for (AdamTable* table : {&m_user_factors, &m_user_bias, &m_movie_factors, &m_movie_bias})
            table->step(factors, m_order);
    }

    double mse_sum() const override { return m_mse_sum; }

private:
    const TableViews m_tables;
    const RatingTable& m_ratings;
    const kernels::AdamSettings m_adam;
    const AdamOrder m_order;
    AdamTable m_user_factors;
    AdamTable m_user_bias;
    AdamTable m_movie_factors;
    AdamTable m_movie_bias;
    const TableViews m_gradients;
    EpochColumns m_epoch;
    std::vector<float> m_slopes;
    std::int64_t m_steps = 0;
    double m_mse_sum = 0.0;
};

}  // namespace

std::unique_ptr<TrainingStep> make_fused_step(EmbeddingNet& net, const RatingTable& ratings,
                                              const TrainingSettings& settings, StepKind kind)
{
    return std::make_unique<FusedStep>(net.views(), ratings, settings,
                                       kind == StepKind::strict ? AdamOrder::strict : AdamOrder::fast);
}

}  // namespace kinoscope
