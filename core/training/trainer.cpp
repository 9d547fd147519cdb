// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/trainer.h"

#include "core/data/message.h"
#include "core/model/net/cpu_tables.h"
#include "core/model/net/embedding_net.h"
#include "core/model/steps/block_sgd.h"
#include "core/model/steps/devices.h"
#include "core/model/steps/flush_denormals.h"
#include "core/model/steps/notebook_random.h"
#include "core/model/steps/torch_module.h"
#include "core/model/steps/training_step.h"
#include "core/model/steps/validation.h"
#include "core/training/schedule.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace kinoscope {

namespace {

bool is_finite(const TableView& table)
{
    using Row = Eigen::Map<const Eigen::ArrayXf>;
    for (std::size_t row = 0; row < table.rows; ++row)
        if (!Row(table.data + row * table.stride, static_cast<Eigen::Index>(table.columns)).allFinite())
            return false;
    return true;
}

}  // namespace

Trainer::Trainer(const Dataset& dataset, const DataSplit& split, const TrainingSettings& settings,
                 const RatingObjective& objective)
    : m_dataset(dataset), m_split(split), m_objective(objective), m_settings(settings)
{
    if (const std::string problem = settings.validate(); !problem.empty())
        throw std::invalid_argument(problem);
    if (split.train.empty() || (split.folds == 0 && split.monitored_rows().empty()))
        throw std::invalid_argument(
            KINOSCOPE_TEXT("core", "There are too few ratings to split into training and test sets."));

    m_settings = resolve(settings, dataset);
    check_objective(m_settings.step, objective);
    const EmbeddingShape shape{static_cast<std::int64_t>(dataset.user_ids.size()),
                               static_cast<std::int64_t>(dataset.movies.size()), settings.factors};
    const PredictionRange range = dataset.feedback == Feedback::pairs
                                      ? probability_range
                                      : prediction_range(m_settings, dataset.scale, dataset.ratings, split.train);
    if (m_settings.mean_start != 0)
        m_unseen = UnseenRows(dataset.ratings, split.train, dataset.user_ids.size(), dataset.movies.size());
    if (optimiser_of(m_settings.step) == Optimiser::sgd)
        make_sgd(shape, range);
    else
        make_adam(shape, range);
    check_rate_changes();
}

void Trainer::check_rate_changes() const
{
    const std::int64_t batches_in_all = static_cast<std::int64_t>(m_settings.epochs) * batches();
    if (m_settings.rate_changes.empty() || m_settings.rate_changes.back().batch < batches_in_all)
        return;
    throw Explained<std::invalid_argument>(
        {KINOSCOPE_TEXT("core", "The learning rate should change after %1 batches, but these settings only have %2. "
                                "Train for more epochs, or leave that change out."),
         {as_is(m_settings.rate_changes.back().batch), as_is(batches_in_all)}});
}

void Trainer::make_adam(const EmbeddingShape& shape, const PredictionRange& range)
{
    m_random = torch_module().make_random(m_settings.seed);
    m_net = torch_module().make_net(shape, m_settings.init_std, m_settings.init_std * m_settings.bias_init, range,
                                    *m_random, m_settings.device);
    m_step = make_training_step(m_settings.step, *m_net, m_dataset.ratings, m_settings, m_objective);
}

void Trainer::make_sgd(const EmbeddingShape& shape, const PredictionRange& range)
{
    const CpuTables::Start start{m_settings.init_std, m_settings.init_std * m_settings.bias_init,
                                 m_settings.co_watch > 0.0 && m_dataset.feedback == Feedback::ratings, m_settings.seed};
    auto net = std::make_unique<CpuTables>(shape, start, range);
    const int blocks =
        RatingBlocks::blocks_for(m_split.train.size(), m_dataset.user_ids.size(), m_dataset.movies.size());
    m_pool = std::make_unique<WorkerPool>(m_settings.threads, std::max(blocks, m_split.folds));
    m_sgd = std::make_unique<BlockSgd>(*net, m_dataset.ratings, m_split.train, m_settings, *m_pool, m_dataset.feedback);
    m_net = std::move(net);
    if (m_dataset.feedback == Feedback::pairs && m_split.folds == 0)
        m_pair_loss = std::make_unique<PairLoss>(
            m_dataset.ratings, m_split.train, m_split.monitored_rows(), m_dataset.user_ids.size(),
            m_dataset.movies.size(), negatives_for_size(m_settings.negatives, m_split.train.size()), m_settings.seed);
    TrainingSettings alone = m_settings;
    alone.threads = 1;
    alone.rate_changes.clear();
    for (int fold = 0; fold < m_split.folds; ++fold)
        m_folds.push_back(std::make_unique<Fold>(*this, fold, alone));
}

Trainer::~Trainer() = default;

/// One fold's model and the rows that it is without.
struct Trainer::Fold {
    DataSplit split;
    Trainer trainer;

    Fold(const Trainer& whole, int fold, const TrainingSettings& settings)
        : split(fold_of(whole.m_split, fold)), trainer(whole.m_dataset, split, settings, whole.m_objective)
    {
    }

    /// An epoch: sum of the losses on the fold.
    double train_epoch(const std::function<bool()>& may_go_on)
    {
        trainer.begin_epoch();
        while (!trainer.epoch_done())
            if (!trainer.train_batch(may_go_on))
                return 0.0;
        return trainer.finish_epoch().validation_loss * static_cast<double>(split.test.size());
    }
};

bool Trainer::train_folds(const std::function<bool()>& may_go_on)
{
    // What was changed in this epoch is known by now, whether by hand or by the settings.
    for (const auto& fold : m_folds)
        fold->trainer.m_settings.rate_changes =
            changes_for(m_settings.rate_changes, batches(), fold->trainer.batches());
    std::vector<double> losses(m_folds.size());
    const auto train_fold = [&](int fold, int worker) {
        losses[static_cast<std::size_t>(fold)] =
            m_folds[static_cast<std::size_t>(fold)]->train_epoch([&] { return m_pool->may_go_on(worker); });
    };
    if (!m_pool->run(static_cast<int>(m_folds.size()), train_fold, may_go_on))
        return false;
    m_fold_loss = std::accumulate(losses.begin(), losses.end(), 0.0) / static_cast<double>(m_split.train.size());
    return true;
}

int Trainer::batches() const
{
    if (m_sgd)
        return m_sgd->rounds();
    const auto batch = static_cast<std::size_t>(m_settings.batch_size);
    return static_cast<int>((m_split.train.size() + batch - 1) / batch);
}

std::int64_t Trainer::batches_done() const
{
    return static_cast<std::int64_t>(std::max(m_epoch, 0)) * batches() + m_batch;
}

bool Trainer::change_learning_rate(double rate)
{
    const SettingInfo& bounds = setting_info("lr");
    const std::int64_t next = batches_done();
    if (!(rate >= bounds.min && rate <= bounds.max) || rate == base_rate_at(m_settings, next))
        return false;
    RateChanges changes = m_settings.rate_changes;
    std::erase_if(changes, [next](const RateChange& change) { return change.batch >= next; });
    changes.push_back({next, rate});
    if (changes.size() > most_rate_changes)
        return false;
    m_settings.rate_changes = std::move(changes);
    return true;
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
    if (m_sgd) {
        m_sgd->begin_epoch();
        return;
    }
    m_step->begin_epoch();
    m_step->set_rows(loader_order(m_split.train));
}

bool Trainer::train_batch(const std::function<bool()>& may_go_on)
{
    m_learning_rate =
        learning_rate_at(m_settings, batches_done(), static_cast<std::int64_t>(m_settings.epochs) * batches());
    if (m_sgd) {
        if (!m_sgd->train_round(m_learning_rate, may_go_on) ||
            (m_batch + 1 == batches() && !m_folds.empty() && !train_folds(may_go_on)))
            return false;
    } else {
        const auto batch = static_cast<std::size_t>(m_settings.batch_size);
        const std::size_t first = static_cast<std::size_t>(m_batch) * batch;
        const FlushDenormals flush;
        m_step->set_learning_rate(m_learning_rate);
        m_step->train_batch(first, std::min(batch, m_split.train.size() - first));
    }
    ++m_batch;
    return true;
}

void Trainer::leave_cores(int cores)
{
    if (m_pool)
        m_pool->set_active(std::max(1, m_pool->threads() - cores));
}

double Trainer::mean_batch_loss() const
{
    if (m_sgd)
        return m_sgd->mean_loss();
    return m_batch == 0 ? 0.0 : m_step->loss_sum() / m_batch;
}

bool Trainer::loss_is_at_hand() const
{
    return m_net->device() == Device::cpu;
}

bool Trainer::has_finite_tables() const
{
    if (m_net->device() != Device::cpu)
        return true;
    const TableViews tables = m_net->views();
    return is_finite(tables.user_factors) && is_finite(tables.user_bias) && is_finite(tables.movie_factors) &&
           is_finite(tables.movie_bias);
}

EpochRecord Trainer::finish_epoch()
{
    if (!m_unseen.empty() && m_net->device() == Device::cpu)
        m_unseen.fill(m_net->views());
    if (!m_folds.empty())
        return {m_epoch, mean_batch_loss(), m_fold_loss, m_learning_rate, 0.0};
    return {m_epoch, mean_batch_loss(), monitored_loss(), m_learning_rate, 0.0};
}

double Trainer::monitored_loss()
{
    if (m_pair_loss)
        return m_pair_loss->mean(m_net->views());
    // The order matters only where the last batch is smaller: it then weighs as the notebook weighs it.
    const std::span<const std::int32_t> rows =
        m_random ? loader_order(m_split.monitored_rows()) : m_split.monitored_rows();
    return validation_loss(*m_net, m_objective, m_dataset.ratings, rows,
                           static_cast<std::size_t>(m_settings.batch_size));
}

void Trainer::copy_values(TrainedModel& model) const
{
    m_net->copy_values(model);
    if (m_step)
        m_step->copy_watch(model);
    m_unseen.fill(model);
}

void Trainer::copy_movie_tables(FactorMatrix& factors, Eigen::VectorXf& bias) const
{
    m_net->copy_movie_tables(factors, bias);
}

}  // namespace kinoscope
