// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recommend/film_groups.h"
#include "core/analysis/recommend/fold_in.h"
#include "core/data/movie.h"

#include <span>
#include <vector>

namespace kinoscope {

/// The film whose rating would say most about somebody: of the 500 with the most ratings the one of which the answer's
/// information, ½ log(1 + slope² φᵀH⁻¹φ), times the share of people who can give it, as the film's ratings say, is
/// largest. What is rated narrows H⁻¹ in its direction, so the films asked for spread over the vectors. Never one that
/// the person rated or that is in `left_out` ("Don't know it"); −1 where none is left. `model` predicts ratings.
/// Source: D-optimal design, as in Rubens et al., Active Learning in Recommender Systems, 2015.
int next_film(const FoldInModel& model, const FoldedPerson& person, const MovieTable& movies,
              std::span<const int> left_out = {});

/// `count` films that are well known and unlike each other: the most rated one, then again and again, of the 200 most
/// rated, the one whose nearest among those chosen is the farthest, by cosine. Fewer where there are fewer.
std::vector<int> films_far_apart(const FilmGroups& groups, const MovieTable& movies, int count = 6,
                                 std::span<const int> left_out = {});

}  // namespace kinoscope
