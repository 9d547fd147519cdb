// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/trainer.h"

#include "core/model/block_order.h"
#include "core/model/devices.h"
#include "core/model/embedding_net.h"
#include "core/model/flush_denormals.h"
#include "core/model/notebook_random.h"
#include "core/model/plain_net.h"
#include "core/model/schedule.h"
#include "core/model/torch_module.h"
#include "core/model/training_step.h"
#include "core/model/validation.h"

#include <algorithm>
#include <stdexcept>

namespace kinoscope {

Trainer::Trainer(const Dataset& dataset, const DataSplit& split, const TrainingSettings& settings,
                 const RatingObjective& objective)
    : m_dataset(dataset), m_split(split), m_objective(objective), m_settings(settings)
{
    if (const std::string problem = settings.validate(); !problem.empty())
        throw std::invalid_argument(problem);
    if (split.train.empty() || split.test.empty())
        throw std::invalid_argument("There are too few ratings to train on some and test on others.");

    m_settings = resolve(settings, dataset.ratings.size());
    const EmbeddingShape shape{static_cast<std::int64_t>(dataset.user_ids.size()),
                               static_cast<std::int64_t>(dataset.movies.size()), settings.factors};
    const auto high = static_cast<float>(settings.range_factor * dataset.scale.max);
    const double bias_std = settings.init_std * settings.bias_init;
    if (optimiser_of(m_settings.step) != Optimiser::adam) {
        m_net = std::make_unique<PlainNet>(shape, settings.init_std, bias_std, 0.0F, high, settings.seed);
        m_blocks = std::make_unique<BlockOrder>(split.train, settings.seed);
    } else {
        m_random = torch_module().make_random(settings.seed);
        m_net = torch_module().make_net(shape, settings.init_std, bias_std, 0.0F, high, *m_random, m_settings.device);
    }
    m_step = make_training_step(m_settings.step, *m_net, dataset.ratings, m_settings, objective);
}

Trainer::~Trainer() = default;

int Trainer::batches() const
{
    const auto batch = static_cast<std::size_t>(m_settings.batch_size);
    return static_cast<int>((m_split.train.size() + batch - 1) / batch);
}

/// One pass of the notebook's loader over `rows`. Valid until the next call.
std::span<const std::int32_t> Trainer::loader_order(const std::vector<std::int32_t>& rows)
{
    m_order.resize(rows.size());
    m_random->loader_order(m_order);
    for (std::int32_t& place : m_order)
        place = rows[static_cast<std::size_t>(place)];
    return m_order;
}

void Trainer::begin_epoch()
{
    ++m_epoch;
    m_batch = 0;
    m_step->begin_epoch();
    if (m_blocks)
        m_blocks->restart();
    else
        m_step->set_rows(loader_order(m_split.train));
}

void Trainer::train_batch()
{
    const auto batch = static_cast<std::size_t>(m_settings.batch_size);
    std::size_t first = static_cast<std::size_t>(m_batch) * batch;
    m_learning_rate = learning_rate_at(m_settings, static_cast<std::int64_t>(m_epoch) * batches() + m_batch,
                                       static_cast<std::int64_t>(m_settings.epochs) * batches());
    m_step->set_learning_rate(m_learning_rate);
    const FlushDenormals flush;
    const std::size_t count = std::min(batch, m_split.train.size() - first);
    if (m_blocks) {
        m_step->set_rows(m_blocks->next(count));
        first = 0;
    }
    m_step->train_batch(first, count);
    ++m_batch;
}

double Trainer::mean_batch_loss() const
{
    return m_batch == 0 ? 0.0 : m_step->loss_sum() / m_batch;
}

EpochRecord Trainer::finish_epoch()
{
    // The order matters only where the last batch is smaller: it then weighs as the notebook weighs it.
    const std::span<const std::int32_t> rows = m_random ? loader_order(m_split.watched()) : m_split.watched();
    return {
        m_epoch, mean_batch_loss(),
        validation_loss(*m_net, m_objective, m_dataset.ratings, rows, static_cast<std::size_t>(m_settings.batch_size)),
        m_learning_rate, 0.0};
}

void Trainer::copy_values(TrainedModel& model) const
{
    m_net->copy_values(model);
}

void Trainer::copy_movie_tables(FactorMatrix& factors, Eigen::VectorXf& bias) const
{
    m_net->copy_movie_tables(factors, bias);
}

}  // namespace kinoscope
