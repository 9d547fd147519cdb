// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"
#include "core/model/trained_model.h"

#include <string>
#include <variant>
#include <vector>

namespace kinoscope {

/// One film, as MovieIndex, or all films of a genre.
struct BlendTerm {
    std::variant<int, std::string> what;
    bool minus = false;

    bool operator==(const BlendTerm&) const = default;
};

/// The place in the space of factors where `terms` meet: "Star Wars" + "Fargo", "Alien" − Horror.
///
/// With c the mean of all films' factors, the result (k numbers) is c + mean(v − c over the terms that are added) −
/// mean(v − c over those that are taken away). v is a film's factors, or the mean of those of a genre's films with at
/// least enough_ratings ratings (of all its films where none has so many). So films that are added meet in their
/// middle, and taking a genre away takes away what sets it apart from other films, not what all films share. Throws
/// std::invalid_argument with a sentence for people if nothing is added, a film or a genre is not there, or `movies`
/// and `factors` (n × k) differ in length.
Eigen::RowVectorXf blend(const FactorMatrix& factors, const MovieTable& movies, const std::vector<BlendTerm>& terms);

/// Genres of the table, each once, in alphabetical order.
std::vector<std::string> genres_of(const MovieTable& movies);

}  // namespace kinoscope
