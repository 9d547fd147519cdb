// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"
#include "app/services/recommendation_finder.h"
#include "core/io/model/model_file.h"
#include "ui/forme/film_filter.h"
#include "ui/forme/rated_film.h"
#include "ui/map/state/person_mark.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace kinoscope {

/// The person's ratings of the model's films, on its scale; of pairs 1 each.
std::vector<OwnRating> ratingsOf(const Person& person, const ModelDocument& document);

/// Which films a list of a dozen asks for. `surprise`: from 0, familiar, to 1.
RecommendationQuery listQuery(const ui::FilmFilter& filter, double surprise);

/// What was found, as it is shown: in stars, with the strongest reasons, rounded so that they add up. `names`: of
/// several people together, in their order.
std::vector<ui::RecommendedFilm> recommendedFilms(const RecommendationAnswer& answer, const ModelDocument& document,
                                                  const Person& person, const QStringList& names = {});

/// The parts of `reasons` in stars: the five strongest, the rest as one, to two decimals that add up.
ui::Why whyOf(const Reasons& reasons, const ModelDocument& document, const Person& person);

/// Where the person is on the map, with their stars, and what these do to `film`, if one is looked at. Of several
/// people, who have the name `together`, there are no stars. Empty while nothing is recommended.
ui::PersonMark personMark(const RecommendationAnswer& answer, const ModelDocument& document, const Person& person,
                          const QString& together, std::optional<int> film);

}  // namespace kinoscope
