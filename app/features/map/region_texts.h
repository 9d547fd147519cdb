// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/map/region_study.h"
#include "core/data/movie.h"
#include "ui/map/state/region_names.h"

#include <QString>

namespace kinoscope {

/// "Drama, 1940s" of two features; of a region that has none, the titles of its best-known films.
QString regionText(const Region& region, const MovieTable& movies);
/// The same, with how many of its films that is true of, and how many elsewhere, as rich text.
QString regionTip(const Region& region, const MovieTable& movies);
/// All regions with what they are called. Null for null.
ui::RegionNamesPtr regionNames(const PlacedRegionsPtr& regions, const MovieTable& movies);

}  // namespace kinoscope
