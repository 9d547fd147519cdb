// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recommend/fold_in.h"

#include <Eigen/Core>

#include <span>
#include <vector>

namespace kinoscope {

/// What one of somebody's own ratings does to a prediction.
struct ReasonPart {
    int movie = 0;        ///< what was rated: MovieIndex
    double logit = 0.0;   ///< its part of the logit
    double rating = 0.0;  ///< the same in units of the scale as it is kept
};

/// A predicted rating taken apart: base + Σ part = predicted, in logits and in ratings, to rounding.
struct Reasons {
    double base_logit = 0.0;
    double logit = 0.0;
    double base = 0.0;              ///< what most people would give: the prior's mean, not clipped
    double predicted = 0.0;         ///< not clipped to the scale
    std::vector<ReasonPart> parts;  ///< one a rating, in the person's order
};

/// Takes one person's predictions apart.
///
/// At the minimum v − mean = H⁻¹ Σ c_i φ_i with c_i = s_i ((r_i − p_i) + s_i φ_iᵀ(v − mean)), so that the part of
/// rating i in the logit of film q is φ_qᵀ H⁻¹ c_i φ_i. In ratings the parts are these × (predicted − base) / (logit −
/// base logit). Cost: n k² once, and n k a film. Of a model that predicts ratings, by PriorKind::people or training.
class PersonReasons {
public:
    /// Keeps references to both.
    PersonReasons(const FoldInModel& model, const FoldedPerson& person);

    Reasons of(int movie) const;
    /// The own rating (its place in `ratings`) that speaks most for the film's place in a list, by co-watch and rating
    /// together; −1 where none speaks for it. Co-watch's parts are by the same formula for its loss.
    int speaks_most_for(int movie) const;

private:
    const FoldInModel& m_model;
    const FoldedPerson& m_person;
    Eigen::MatrixXd m_parts;        // (k + 1) × n: H⁻¹ c_i φ_i
    Eigen::MatrixXd m_watch_parts;  // the same of co-watch; empty without
};

/// `values` and their sum as they are shown, in multiples of `step`: those whose rounding would take the total away
/// from the rounded sum are rounded the other way, where that is least wrong.
struct RoundedSum {
    std::vector<double> values;
    double sum = 0.0;
};
RoundedSum round_to_sum(std::span<const double> values, double step);

}  // namespace kinoscope
