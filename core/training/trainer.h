// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/split.h"
#include "core/model/objectives/squared_error.h"
#include "core/model/settings.h"
#include "core/model/steps/pair_loss.h"
#include "core/model/trained_model.h"
#include "core/training/unseen_rows.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace kinoscope {

class BlockSgd;
class EmbeddingNet;
class NotebookRandom;
struct EmbeddingShape;
struct PredictionRange;
class TrainingStep;
class WorkerPool;

/// The training loop, a batch at a time, on the calling thread, which SGD's other threads help: shuffles, steps,
/// validates. It neither waits nor reports; TrainingRun does. SGD's batches are the rounds of block_sgd.h.
class Trainer {
public:
    /// Draws the starting tables. Keeps references to `dataset`, `split` and `objective`, beside which the settings may
    /// ask for co-watch. Throws std::invalid_argument for settings, a device or an objective that are not possible.
    Trainer(const Dataset& dataset, const DataSplit& split, const TrainingSettings& settings,
            const RatingObjective& objective = squared_error());
    ~Trainer();
    Trainer(const Trainer&) = delete;
    Trainer& operator=(const Trainer&) = delete;

    /// Batches an epoch; the last may be smaller.
    int batches() const;
    /// How many of all epochs' batches have been learned from.
    std::int64_t batches_done() const;
    /// From the next batch on the learning rate is another, of folds from the round on that is as far into their epoch.
    /// It is written into the settings, where it takes the place of what they say of later batches. False, and nothing
    /// changes, if it is that rate already, is none, or `most_rate_changes` are there.
    bool change_learning_rate(double rate);
    /// Shuffles the training rows for the next epoch.
    void begin_epoch();
    /// Learns from the epoch's next batch. SGD asks `may_go_on`, which may wait, inside a batch too, and leaves off in
    /// the middle of one if it says no: then this returns false, and nothing more is to be trained.
    bool train_batch(const std::function<bool()>& may_go_on = {});
    /// From now on SGD leaves so many cores to others, and keeps one. From any thread.
    void leave_cores(int cores);
    bool epoch_done() const { return m_batch == batches(); }
    /// Mean over the epoch's batches so far of their loss before each step: NaN or inf if training has diverged.
    double mean_batch_loss() const;
    /// Whether asking for it costs nothing: no device has to be waited for.
    bool loss_is_at_hand() const;
    /// Whether all numbers of the tables are finite: predictions of values beyond all bounds can be finite, too. True
    /// on a device that computes on its own, where only the losses are looked at. Cost: O(numbers).
    bool has_finite_tables() const;
    /// As given, with device and step resolved, and with what was changed since.
    const TrainingSettings& settings() const { return m_settings; }
    /// After the last batch: validates on the validation part (on the test part if there is none). Where the split has
    /// folds, the mean loss of their models, which learn side by side within the last batch. `seconds` is left to the
    /// caller.
    EpochRecord finish_epoch();

    /// Ratings that the validation loss is a mean of.
    std::size_t measured_ratings() const
    {
        return m_split.folds > 0 ? m_split.train.size() : m_split.monitored_rows().size();
    }

    /// All four tables; where `model` has tables of that size already, into their memory.
    void copy_values(TrainedModel& model) const;
    void copy_movie_tables(FactorMatrix& factors, Eigen::VectorXf& bias) const;

private:
    void make_adam(const EmbeddingShape& shape, const PredictionRange& range);
    void make_sgd(const EmbeddingShape& shape, const PredictionRange& range);
    bool train_folds(const std::function<bool()>& may_go_on);
    void check_rate_changes() const;
    double monitored_loss();
    std::span<const std::int32_t> loader_order(const std::vector<std::int32_t>& rows);

    const Dataset& m_dataset;
    const DataSplit& m_split;
    const RatingObjective& m_objective;
    TrainingSettings m_settings;
    std::unique_ptr<NotebookRandom> m_random;  // the notebook's order; null for SGD
    std::vector<std::int32_t> m_order;
    std::unique_ptr<EmbeddingNet> m_net;
    std::unique_ptr<TrainingStep> m_step;  // Adam's, or
    std::unique_ptr<WorkerPool> m_pool;
    std::unique_ptr<BlockSgd> m_sgd;
    std::unique_ptr<PairLoss> m_pair_loss;  // of pairs
    UnseenRows m_unseen;                    // empty where they are left as they are
    struct Fold;
    std::vector<std::unique_ptr<Fold>> m_folds;
    double m_fold_loss = 0.0;      // of the last epoch, mean over the ratings of all folds
    double m_learning_rate = 0.0;  // of the last batch
    int m_epoch = -1;
    int m_batch = 0;
};

}  // namespace kinoscope
