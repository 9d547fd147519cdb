// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kernels/adam.h"
#include "core/model/kernels/table_views.h"
#include "core/model/trained_model.h"

#include <span>
#include <string_view>

namespace kinoscope {

class AdamTable;

/// What training makes small: the mean over a batch of a loss of each rating. The same loss is reported, while training
/// and of the validation part. Has no state.
///
/// Its gradient reaches the tables through z = u·m + b_u + b_m, of which p = sigmoid(z) · (high − low) + low is the
/// prediction. A new objective defines the first three functions; squared_error.h is the model's own. The steps fast
/// and strict learn any; reference, tensor and sgd have the squared error in their arithmetic, and learn no other.
class RatingObjective {
public:
    virtual ~RatingObjective() = default;

    virtual std::string_view name() const = 0;  ///< "squared error"
    virtual float loss(float predicted, float rating) const = 0;
    /// d loss / d predicted
    virtual float slope(float predicted, float rating) const = 0;

    /// slopes[i] = d(mean loss of the batch) / d(z_i). Returns that mean loss. Goes by loss() and slope() a rating at a
    /// time; where that is too slow, an objective has a kernel of its own here.
    virtual double batch_slopes(const TableViews& tables, const RatingBatch& batch, std::span<float> slopes) const;
    /// What is predicted becomes its loss.
    virtual void losses_of(std::span<float> predicted, std::span<const float> ratings) const;
};

/// What training makes small beside that: how badly the model's film factors tell, with tables of the objective's own,
/// which films people rate. Lives on the thread that trains, no longer than the film factors. The steps fast and strict
/// learn it.
class ImplicitObjective {
public:
    virtual ~ImplicitObjective() = default;

    /// Once, before the first batch: all training ratings.
    virtual void learn_who_rated(const RatingBatch& ratings) = 0;
    /// Adds the batch's share to the gradients of the film factors, whose rows it touches, and of the own tables.
    virtual void add_gradients(const RatingBatch& batch, AdamTable& movie_factors) = 0;
    /// One step of Adam on the own tables.
    virtual void step(const kernels::AdamFactors& factors, kernels::AdamOrder order) = 0;
    /// Leaves the own tables with the model.
    virtual void copy_tables(TrainedModel& model) const = 0;
};

}  // namespace kinoscope
