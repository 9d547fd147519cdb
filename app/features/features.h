// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"

#include <QList>

class QWidget;

namespace kinoscope {

class Feature;
class FilmFeature;
class MapFeature;
class TrainingFeature;

/// The features of the window, in the order in which their views stand.
struct Features {
    QList<Feature*> all;
    TrainingFeature* training;
    MapFeature* map;
    FilmFeature* film;
};

/// Makes them; they and their widgets belong to `window`.
Features make_features(const Context& context, QWidget* window);

}  // namespace kinoscope
