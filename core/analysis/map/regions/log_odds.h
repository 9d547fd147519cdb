// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kinoscope {

/// How many of some films have a feature.
struct FeatureCount {
    int with = 0;
    int films = 0;

    double share() const { return films > 0 ? static_cast<double>(with) / films : 0.0; }
    bool operator==(const FeatureCount&) const = default;
};

/// How clearly a feature is more frequent `inside` a group of films than `elsewhere`: the z-score of the log-odds ratio
/// with an informative Dirichlet prior. Negative where it is less frequent, 0 without films on one side.
///
/// The prior is that of `prior_films` films that have the feature as often as all films do. So a feature that few films
/// have needs more of them to be convincing than by the plain ratio. With y of n films having it on each side, α films
/// of the prior with it and β without it: δ = ln((y + α) / (n − y + β)) inside less the same elsewhere, and z = δ / σ,
/// where σ² is the sum of 1 / (y + α) + 1 / (n − y + β) over both sides. (The paper leaves out the second term: of
/// words, each is rare. Of films, half may have a feature.)
/// Source: Monroe, Colaresi and Quinn, "Fightin' Words: Lexical Feature Selection and Evaluation for Identifying the
/// Content of Political Conflict", Political Analysis 16 (2008), section 3.3; of two categories here, to have the
/// feature or not, since a film has several.
double log_odds_z(const FeatureCount& inside, const FeatureCount& elsewhere, double prior_films = 4.0);

}  // namespace kinoscope
