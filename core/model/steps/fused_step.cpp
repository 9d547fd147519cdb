// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kernels/gradient.h"
#include "core/model/net/adam_table.h"
#include "core/model/net/embedding_net.h"
#include "core/model/net/epoch_columns.h"
#include "core/model/steps/training_step.h"

#include <utility>
#include <vector>

namespace kinoscope {

namespace {

using kernels::AdamOrder;

class FusedStep final : public TrainingStep {
public:
    FusedStep(const TableViews& tables, const RatingTable& ratings, const TrainingSettings& settings, AdamOrder order,
              const RatingObjective& objective, std::unique_ptr<ImplicitObjective> beside)
        : m_tables(tables), m_ratings(ratings), m_order(order), m_objective(objective), m_beside(std::move(beside)),
          m_user_factors(tables.user_factors, settings.weight_decay * settings.user_decay),
          m_user_bias(tables.user_bias, settings.weight_decay * settings.bias_decay),
          m_movie_factors(tables.movie_factors, settings.weight_decay),
          m_movie_bias(tables.movie_bias, settings.weight_decay * settings.bias_decay),
          m_gradients{m_user_factors.gradient(), m_user_bias.gradient(), m_movie_factors.gradient(),
                      m_movie_bias.gradient()}
    {
    }

    void begin_epoch() override { m_loss_sum = 0.0; }

    void set_rows(std::span<const std::int32_t> rows) override
    {
        m_epoch.gather(m_ratings, rows);
        // These steps get whole epochs, of which each has all training rows: the first one says who has rated what.
        if (m_beside && m_steps == 0)
            m_beside->learn_who_rated(m_epoch.batch(0, rows.size()));
    }

    void train_batch(std::size_t first, std::size_t count) override
    {
        const RatingBatch batch = m_epoch.batch(first, count);
        m_slopes.resize(count);
        m_loss_sum += m_objective.batch_slopes(m_tables, batch, m_slopes);
        kernels::add_gradients(m_tables, batch, m_slopes, batch.users, batch.movies, m_gradients);
        m_user_factors.touch(batch.users);
        m_movie_factors.touch(batch.movies);
        m_user_bias.touch_all();
        m_movie_bias.touch_all();
        if (m_beside)
            m_beside->add_gradients(batch, m_movie_factors);
        const kernels::AdamSettings adam{.learning_rate = learning_rate()};
        const kernels::AdamFactors factors = kernels::adam_factors(adam, m_order, ++m_steps);
        for (AdamTable* table : {&m_user_factors, &m_user_bias, &m_movie_factors, &m_movie_bias})
            table->step(factors, m_order);
        if (m_beside)
            m_beside->step(factors, m_order);
    }

    double loss_sum() const override { return m_loss_sum; }

    void copy_watch(TrainedModel& model) const override
    {
        if (m_beside)
            m_beside->copy_tables(model);
        else
            model.watch.reset();
    }

private:
    const TableViews m_tables;
    const RatingTable& m_ratings;
    const AdamOrder m_order;
    const RatingObjective& m_objective;
    const std::unique_ptr<ImplicitObjective> m_beside;
    AdamTable m_user_factors;
    AdamTable m_user_bias;
    AdamTable m_movie_factors;
    AdamTable m_movie_bias;
    const TableViews m_gradients;
    EpochColumns m_epoch;
    std::vector<float> m_slopes;
    std::int64_t m_steps = 0;
    double m_loss_sum = 0.0;
};

}  // namespace

std::unique_ptr<TrainingStep> make_fused_step(EmbeddingNet& net, const RatingTable& ratings,
                                              const TrainingSettings& settings, Backend backend,
                                              const RatingObjective& objective,
                                              std::unique_ptr<ImplicitObjective> beside)
{
    return std::make_unique<FusedStep>(net.views(), ratings, settings,
                                       backend == Backend::strict ? AdamOrder::strict : AdamOrder::fast, objective,
                                       std::move(beside));
}

}  // namespace kinoscope
