// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"
#include "core/data/sample/sample_random.h"
#include "core/model/kernels/table_views.h"
#include "core/model/net/adam_table.h"
#include "core/model/objectives/objective.h"
#include "core/model/objectives/rated_films.h"
#include "core/model/settings.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace kinoscope {

/// The co-watch loss: what people choose to watch says something about films beside how they like them.
///
/// A second model shares the film factors m with the first. For every rating of a batch of n it sees the film as
/// watched (y = 1) and `negatives` films that the person has no training rating of as not watched (y = 0), each with
/// z = w · m + c + d, where w and c are the person's and d the film's in tables that only this model has. It adds
/// co_watch / n · Σ (log(1 + e^z) − y z) to the batch's loss. Its own tables start from N(0, init_std) and zeros, take
/// the same Adam steps as the others with decays of their own, and are left with the model. Lives on the thread that
/// trains; the same seed gives the same films drawn.
class CoWatch final : public ImplicitObjective {
public:
    /// `movie_factors` (n_movies × k) must outlive this.
    CoWatch(const TableView& movie_factors, std::size_t users, const TrainingSettings& settings);

    void learn_who_rated(const RatingBatch& ratings) override;
    /// Draws the films of the batch, too.
    void add_gradients(const RatingBatch& batch, AdamTable& movie_factors) override;
    void step(const kernels::AdamFactors& factors, kernels::AdamOrder order) override;
    void copy_tables(TrainedModel& model) const override;

private:
    void draw(const RatingBatch& batch);

    const float m_weight;
    const int m_negatives;
    SampleRandom m_random;
    Column<float> m_user_values;  // n_users × k
    Column<float> m_user_bias_values;
    Column<float> m_movie_bias_values;
    TableViews m_tables;  // movie_factors are the model's
    AdamTable m_users;
    AdamTable m_user_bias;
    AdamTable m_movie_bias;
    RatedFilms m_rated;
    std::vector<std::uint32_t> m_first;  // where each rating's films begin in m_films; the watched one comes first
    std::vector<std::int32_t> m_films;
    std::vector<float> m_slopes;
};

/// The one that the settings ask for; null if they ask for none. `tables` are the model's.
std::unique_ptr<ImplicitObjective> make_implicit_objective(const TableViews& tables, const TrainingSettings& settings);

}  // namespace kinoscope
