// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/split.h"
#include "core/model/settings.h"
#include "core/model/squared_error.h"
#include "core/model/trained_model.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace kinoscope {

class BlockOrder;
class EmbeddingNet;
class NotebookRandom;
class TrainingStep;

/// The training loop, a batch at a time, on the calling thread: shuffles, steps, validates. It neither waits nor
/// reports; TrainingRun does.
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
    /// Shuffles the training rows for the next epoch.
    void begin_epoch();
    /// Learns from the epoch's next batch.
    void train_batch();
    bool epoch_done() const { return m_batch == batches(); }
    /// Mean over the epoch's batches so far of their loss before each step: NaN or inf if training has diverged.
    double mean_batch_loss() const;
    /// As given, with device and step resolved.
    const TrainingSettings& settings() const { return m_settings; }
    /// After the last batch: validates on the validation part (on the test part if there is none). `seconds` is left to
    /// the caller.
    EpochRecord finish_epoch();

    /// All four tables; where `model` has tables of that size already, into their memory.
    void copy_values(TrainedModel& model) const;
    void copy_movie_tables(FactorMatrix& factors, Eigen::VectorXf& bias) const;

private:
    std::span<const std::int32_t> loader_order(const std::vector<std::int32_t>& rows);

    const Dataset& m_dataset;
    const DataSplit& m_split;
    const RatingObjective& m_objective;
    TrainingSettings m_settings;
    std::unique_ptr<NotebookRandom> m_random;  // the notebook's order, or
    std::unique_ptr<BlockOrder> m_blocks;      // that of the steps for large data
    std::vector<std::int32_t> m_order;
    std::unique_ptr<EmbeddingNet> m_net;
    std::unique_ptr<TrainingStep> m_step;
    double m_learning_rate = 0.0;  // of the last batch
    int m_epoch = -1;
    int m_batch = 0;
};

}  // namespace kinoscope
