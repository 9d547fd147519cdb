// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/objectives/objective.h"
#include "core/model/settings.h"

#include <cstdint>
#include <memory>
#include <span>

namespace kinoscope {

class EmbeddingNet;

/// One way to learn from a batch of ratings, in place on an EmbeddingNet's tables: an objective's gradient plus weight
/// decay, and Adam's step by it, in the arithmetic of a backend. SGD is no such step: block_sgd.h. Lives on the thread
/// that trains. All keep references to the net, the ratings and the objective.
class TrainingStep {
public:
    virtual ~TrainingStep() = default;

    /// The next epoch begins: loss_sum() starts from 0.
    virtual void begin_epoch() = 0;
    /// Row numbers into the rating table, in the order in which `train_batch` walks them from now on: those of a whole
    /// epoch, or of a part of it. They stay where they are until the next are set.
    virtual void set_rows(std::span<const std::int32_t> rows) = 0;
    /// Learns from rows [first, first + count) of those set.
    virtual void train_batch(std::size_t first, std::size_t count) = 0;
    /// Sum over the epoch's batches so far of the mean loss of their ratings before the step: NaN or inf if training
    /// has diverged. Waits for a device that computes on its own.
    virtual double loss_sum() const = 0;
    /// What was learned beside the net's tables: the co-watch tables, where there are any.
    virtual void copy_watch(TrainedModel& model) const { model.watch.reset(); }

    /// For the batches that follow; before the first one, always.
    void set_learning_rate(double rate) { m_learning_rate = rate; }

protected:
    double learning_rate() const { return m_learning_rate; }

private:
    double m_learning_rate = 0.0;
};

/// Throws std::invalid_argument with a sentence if the step, which is resolved, cannot learn `objective`.
void check_objective(StepKind kind, const RatingObjective& objective);

/// Makes a step of Adam: `kind` is resolved, and goes with the net's device. Throws std::invalid_argument if it
/// cannot learn `objective`, or not the co-watch that the settings ask for beside it.
std::unique_ptr<TrainingStep> make_training_step(StepKind kind, EmbeddingNet& net, const RatingTable& ratings,
                                                 const TrainingSettings& settings, const RatingObjective& objective);

/// Slopes, closed-form gradient and Adam in one pass over the tables; CPU. `backend` is strict or fast. `beside` may be
/// null.
std::unique_ptr<TrainingStep> make_fused_step(EmbeddingNet& net, const RatingTable& ratings,
                                              const TrainingSettings& settings, Backend backend,
                                              const RatingObjective& objective,
                                              std::unique_ptr<ImplicitObjective> beside);
}  // namespace kinoscope
