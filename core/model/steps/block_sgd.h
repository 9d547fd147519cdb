// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kernels/sgd.h"
#include "core/model/net/cpu_tables.h"
#include "core/model/settings.h"
#include "core/model/steps/rating_blocks.h"
#include "core/parallel/worker_pool.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace kinoscope {

// Settings are those of Adam on every parameter, so that a preset means the same with every step. An SGD step is the
// learning rate times a gradient, and decays a row for each rating that it learns from, where Adam divides by the
// gradient's size and decays every row at every step, some hundred times for each rating of the row.

/// SGD's step size as a multiple of the learning rate.
inline constexpr double sgd_rate_factor = 4.0;
/// Decay of the two rows for each rating, as a multiple of weight decay, and that of co-watch's own tables as a
/// multiple of theirs.
inline constexpr double rating_decay_factor = 875.0;
inline constexpr double watch_decay_factor = 500.0;

/// What the decay of the model's factors is multiplied by for so many training ratings: √(80,000 / n), at most 3.2, and
/// above 80,000 ratings its root, at least 0.5. With few ratings of each person and film more has to be held back.
/// Measured on parts of MovieLens 100K from 300 to 100,000 ratings; above, where no real ratings were at hand, it
/// follows what others found best for MovieLens 1M to Netflix: tests/bench/MEASURED.md.
double decay_for_size(std::size_t training_ratings);

/// Of pairs: decay of the two rows for each pair, as a multiple of weight decay, and the step size of biases as a
/// multiple of what the settings say: that is for ratings, whose biases have a mean to hold.
inline constexpr double pair_decay_factor = 170.0;
inline constexpr double pair_bias_factor = 10.0;

/// Decay for each rating, and step sizes for a learning rate of 1, of so many training ratings; and of pairs.
kernels::SgdRates sgd_rates(const TrainingSettings& settings, std::size_t training_ratings);
kernels::SgdRates sgd_rates_of_pairs(const TrainingSettings& settings);

/// How many films SGD draws for each rating: `negatives`, and half as many, one at least, above a million training
/// ratings, where each film is drawn often enough.
int negatives_for_size(int negatives, std::size_t training_ratings);

/// Stochastic gradient descent, a rating at a time, by the squared error and, where the settings ask for it, co-watch:
/// for each rating the film that was watched and `negatives_for_size` films drawn from the film's block, those that the
/// person has rated left out. An epoch has as many rounds as there are blocks; in a round each block of people meets
/// one block of films, and the pool's threads share these cells. The same seed gives the same bits, with any number of
/// threads. Of pairs, the co-watch loss is all there is to learn, by the model's own tables. Lives on the thread that
/// trains. Source of the loss: co_watch.h.
class BlockSgd {
public:
    /// Keeps references to `net` and `pool`. Learns from `rows` of `ratings`, which are what `feedback` says.
    BlockSgd(CpuTables& net, const RatingTable& ratings, std::span<const std::int32_t> rows,
             const TrainingSettings& settings, WorkerPool& pool, Feedback feedback = Feedback::ratings);

    int rounds() const { return m_blocks.count(); }
    void begin_epoch();
    /// The epoch's next round, at this learning rate (Adam's; see sgd_rate_factor). `may_go_on` is asked at the
    /// beginning and after every few hundred ratings, and may wait. False if it said no: then the tables are in the
    /// middle of a round.
    bool train_round(double learning_rate, const WorkerPool::MayGoOn& may_go_on = {});
    /// Mean squared error of the epoch's ratings so far, each before its step; of pairs, mean logistic loss (see
    /// kernels::learn_pairs). NaN or inf if training has diverged.
    double mean_loss() const { return m_seen == 0 ? 0.0 : m_loss_sum / static_cast<double>(m_seen); }

private:
    class Cell;

    CpuTables& m_net;
    WorkerPool& m_pool;
    const Feedback m_feedback;
    RatingBlocks m_blocks;
    std::vector<float> m_values;  // by PlacedRating::value; of pairs, weights whose mean is 1
    kernels::SgdRates m_decays;   // with step sizes for a learning rate of 1
    int m_negatives;              // 0 without co-watch
    std::uint64_t m_seed;
    int m_epoch = -1;
    int m_round = 0;
    double m_loss_sum = 0.0;
    std::size_t m_seen = 0;
    std::vector<double> m_cell_loss;  // of the round, by block of people
};

}  // namespace kinoscope
