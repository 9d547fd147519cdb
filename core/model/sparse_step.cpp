// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column.h"
#include "core/model/embedding_net.h"
#include "core/model/epoch_columns.h"
#include "core/model/kernels/adam.h"
#include "core/model/kernels/gradient.h"
#include "core/model/training_step.h"

#include <algorithm>
#include <span>
#include <vector>

namespace kinoscope {

namespace {

using kernels::AdamOrder;

/// Which rows a batch touches: each gets a slot of the small gradient tables, in the order of first touch.
class TouchedRows {
public:
    explicit TouchedRows(std::size_t rows) : m_slot_of_row(rows, kNone) {}

    /// Slots of `rows`, equal for equal rows.
    void assign(std::span<const std::int32_t> rows)
    {
        m_slots.resize(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::int32_t& slot = m_slot_of_row[static_cast<std::size_t>(rows[i])];
            if (slot == kNone) {
                slot = static_cast<std::int32_t>(m_rows.size());
                m_rows.push_back(rows[i]);
            }
            m_slots[i] = slot;
        }
    }

    void clear()
    {
        for (const std::int32_t row : m_rows)
            m_slot_of_row[static_cast<std::size_t>(row)] = kNone;
        m_rows.clear();
    }

    std::span<const std::int32_t> slots() const { return m_slots; }
    std::span<const std::int32_t> rows() const { return m_rows; }

private:
    static constexpr std::int32_t kNone = -1;

    std::vector<std::int32_t> m_slot_of_row;
    std::vector<std::int32_t> m_slots;
    std::vector<std::int32_t> m_rows;
};

/// Adam's state for one table, and the gradient of the rows that are touched, a slot each.
class SparseTable {
public:
    SparseTable(const TableView& table, double weight_decay)
        : m_table(table), m_decay(static_cast<float>(weight_decay)), m_moment1(table.size(), 0.0F),
          m_moment2(table.size(), 0.0F)
    {
    }

    /// A zero gradient for so many slots.
    TableView gradient(std::size_t slots)
    {
        m_gradient.assign(slots * m_table.columns, 0.0F);
        return {m_gradient.data(), slots, m_table.columns};
    }

    /// With this table's own weight decay in place of that in `factors`.
    void step(std::span<const std::int32_t> rows, kernels::AdamFactors factors)
    {
        factors.weight_decay = m_decay;
        const std::size_t k = m_table.columns;
        for (std::size_t slot = 0; slot < rows.size(); ++slot) {
            if (slot + ahead < rows.size())
                ask_for(rows[slot + ahead]);
            const std::size_t at = static_cast<std::size_t>(rows[slot]) * k;
            kernels::adam_row(m_table.data + at, m_moment1.data() + at, m_moment2.data() + at,
                              m_gradient.data() + slot * k, k, factors);
        }
    }

private:
    static constexpr std::size_t ahead = 6;  // rows; they lie anywhere in a large table

    void ask_for(std::int32_t row) const
    {
        constexpr std::size_t line = 64 / sizeof(float);
        const std::size_t at = static_cast<std::size_t>(row) * m_table.columns;
        for (std::size_t i = at; i < at + m_table.columns; i += line) {
            __builtin_prefetch(m_table.data + i, 1);
            __builtin_prefetch(m_moment1.data() + i, 1);
            __builtin_prefetch(m_moment2.data() + i, 1);
        }
    }

    TableView m_table;
    float m_decay;
    Column<float> m_moment1;
    Column<float> m_moment2;
    std::vector<float> m_gradient;
};

class SparseStep final : public TrainingStep {
public:
    SparseStep(const TableViews& tables, const RatingTable& ratings, const TrainingSettings& settings,
               const RatingObjective& objective)
        : m_tables(tables), m_ratings(ratings), m_objective(objective), m_users(tables.user_factors.rows),
          m_movies(tables.movie_factors.rows),
          m_user_factors(tables.user_factors, decay_of(settings) * settings.user_decay),
          m_user_bias(tables.user_bias, decay_of(settings) * settings.bias_decay),
          m_movie_factors(tables.movie_factors, decay_of(settings)),
          m_movie_bias(tables.movie_bias, decay_of(settings) * settings.bias_decay)
    {
    }

    void begin_epoch() override { m_loss_sum = 0.0; }

    void set_rows(std::span<const std::int32_t> rows) override { m_rows = rows; }

    void train_batch(std::size_t first, std::size_t count) override
    {
        m_columns.gather(m_ratings, m_rows.subspan(first, count));
        const RatingBatch batch = m_columns.batch(0, count);
        m_slopes.resize(count);
        m_loss_sum += m_objective.batch_slopes(m_tables, batch, m_slopes);
        m_users.assign(batch.users);
        m_movies.assign(batch.movies);
        const std::size_t users = m_users.rows().size();
        const std::size_t movies = m_movies.rows().size();
        kernels::add_gradients(m_tables, batch, m_slopes, m_users.slots(), m_movies.slots(),
                               {m_user_factors.gradient(users), m_user_bias.gradient(users),
                                m_movie_factors.gradient(movies), m_movie_bias.gradient(movies)});
        const kernels::AdamSettings adam{.learning_rate = learning_rate() * kSparseRate};
        const kernels::AdamFactors factors = kernels::adam_factors(adam, AdamOrder::fast, ++m_steps);
        m_user_factors.step(m_users.rows(), factors);
        m_user_bias.step(m_users.rows(), factors);
        m_movie_factors.step(m_movies.rows(), factors);
        m_movie_bias.step(m_movies.rows(), factors);
        m_users.clear();
        m_movies.clear();
    }

    double loss_sum() const override { return m_loss_sum; }

private:
    static double decay_of(const TrainingSettings& settings)
    {
        return kRatingDecay * settings.weight_decay / settings.batch_size;
    }

    const TableViews m_tables;
    const RatingTable& m_ratings;
    const RatingObjective& m_objective;
    TouchedRows m_users;
    TouchedRows m_movies;
    SparseTable m_user_factors;
    SparseTable m_user_bias;
    SparseTable m_movie_factors;
    SparseTable m_movie_bias;
    std::span<const std::int32_t> m_rows;
    EpochColumns m_columns;
    std::vector<float> m_slopes;
    std::int64_t m_steps = 0;
    double m_loss_sum = 0.0;
};

}  // namespace

std::unique_ptr<TrainingStep> make_sparse_step(EmbeddingNet& net, const RatingTable& ratings,
                                               const TrainingSettings& settings, const RatingObjective& objective)
{
    return std::make_unique<SparseStep>(net.views(), ratings, settings, objective);
}

}  // namespace kinoscope
