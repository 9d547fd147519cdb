// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/placed_films.h"

#include "core/data/well_rated.h"

namespace kinoscope {

int placed_from(const MovieTable& movies)
{
    return movies.size() < films_of_a_class ? 0 : well_rated_from(movies);
}

}  // namespace kinoscope
