// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recommend/fold_in_model.h"

#include <Eigen/Core>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace kinoscope {

/// A rating that somebody gave: a value on the data set's scale as it is kept (turned where low is good).
struct OwnRating {
    int movie = 0;  ///< MovieIndex
    float value = 0.0F;

    bool operator==(const OwnRating&) const = default;
};

/// Where somebody stands in a model, from their ratings alone. A value that nobody changes.
struct FoldedPerson {
    std::vector<OwnRating> ratings;
    Eigen::VectorXd rating_row;     ///< v = (u, b): k + 1; empty for a model of pairs
    Eigen::MatrixXd rating_spread;  ///< H⁻¹ at the minimum, Gauss–Newton's H: (k + 1) × (k + 1)
    Eigen::VectorXd rating_mean;    ///< the prior's: where v would be without ratings
    Eigen::VectorXd watch_row;      ///< w = (w, c): k + 1; empty for a model without co-watch
    Eigen::MatrixXd watch_spread;   ///< H⁻¹ at the minimum
    Eigen::VectorXd watch_mean;     ///< the prior's
    int steps = 0;                  ///< of both together, to the minimum
};
using FoldedPersonPtr = std::shared_ptr<const FoldedPerson>;

struct FoldInOptions {
    PriorKind prior = PriorKind::people;
    bool watch = true;  ///< false: only the row of ratings, in a tenth of the time
    /// The last answer, of ratings that differ little: the minimum is sought from there, and found sooner.
    const FoldedPerson* start = nullptr;
    std::stop_token stop = {};  ///< looked at between steps
};

/// Finds the rows of somebody new by minimising what training did (PersonRidge), or the same with another prior, films
/// fixed: Gauss–Newton on ½ Σ (p − r)², Newton on the logistic loss over all films; both with steps that are halved
/// while they make it worse. Equal input, the start included, gives equal bits. Of a film that is rated twice the later
/// rating counts. Nothing if it was stopped. Cost: n k² + k³ a step for ratings; films × k² once and films × k a step
/// for co-watch.
std::optional<FoldedPerson> fold_in(const FoldInModel& model, std::vector<OwnRating> ratings,
                                    const FoldInOptions& options = {});

}  // namespace kinoscope
