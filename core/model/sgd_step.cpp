// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/embedding_net.h"
#include "core/model/epoch_columns.h"
#include "core/model/kernels/sgd.h"
#include "core/model/training_step.h"

#include <algorithm>
#include <span>

namespace kinoscope {

namespace {

class SgdStep final : public TrainingStep {
public:
    SgdStep(const TableViews& tables, const RatingTable& ratings, const TrainingSettings& settings)
        : m_tables(tables), m_ratings(ratings)
    {
        const double decay = kRatingDecay * settings.weight_decay;
        m_decay = {static_cast<float>(decay * settings.user_decay), static_cast<float>(decay),
                   static_cast<float>(decay * settings.bias_decay)};
    }

    void begin_epoch() override { m_loss_sum = 0.0; }

    void set_rows(std::span<const std::int32_t> rows) override { m_rows = rows; }

    void train_batch(std::size_t first, std::size_t count) override
    {
        m_columns.gather(m_ratings, m_rows.subspan(first, count));
        m_loss_sum += kernels::sgd_pass(m_tables, m_columns.batch(0, count),
                                        static_cast<float>(learning_rate() * kSgdRate), m_decay) /
                      static_cast<double>(count);
    }

    double loss_sum() const override { return m_loss_sum; }

private:
    const TableViews m_tables;
    const RatingTable& m_ratings;
    kernels::SgdDecay m_decay;
    std::span<const std::int32_t> m_rows;
    EpochColumns m_columns;
    double m_loss_sum = 0.0;
};

}  // namespace

std::unique_ptr<TrainingStep> make_sgd_step(EmbeddingNet& net, const RatingTable& ratings,
                                            const TrainingSettings& settings)
{
    return std::make_unique<SgdStep>(net.views(), ratings, settings);
}

}  // namespace kinoscope
