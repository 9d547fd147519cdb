// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"
#include "app/services/people_study.h"
#include "core/data/dataset.h"
#include "ui/films/list_model.h"
#include "ui/people/person_page.h"

#include <optional>
#include <vector>

namespace kinoscope {

/// What is said of somebody at the top of their page, as far as it is known: `lessTypical` comes with the study of
/// them.
ui::PersonHead personHead(const ui::ListedPeople& people, int user, std::optional<double> lessTypical);

/// What they rated, on the scale as people know it, beside what is predicted.
std::vector<ui::ListRow> ratingRows(const StudiedPerson& person, const RatingScale& scale);

/// Who thinks alike, and about which films. `movies` is null without ratings.
std::vector<ui::LikeMindedPerson> likeMindedRows(const StudiedPerson& person, const ui::ListedPeople& people,
                                                 const MovieTablePtr& movies, const RatingScale& scale);

/// Somebody of the data set as somebody who gives stars.
Person starredBy(const StudiedPerson& person, const QString& title, const RatingScale& scale);

}  // namespace kinoscope
