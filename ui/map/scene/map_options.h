// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/marks/film_colours.h"

#include <QString>

#include <optional>
#include <utility>

namespace kinoscope::ui {

/// How films are laid out.
enum class MapPicture {
    components,  ///< along principal components
    neighbours,  ///< the closest together, once the model has learned; components until then
};

/// In settings and files; empty for none.
QString mapPictureKey(std::optional<MapPicture> picture);
/// None for an unknown key.
std::optional<MapPicture> mapPictureOfKey(const QString& key);

/// What a person has chosen to see on the map; worth remembering.
struct MapOptions {
    std::optional<MapPicture> picture;  ///< none: the usual one of what is shown
    int topCount = 40;                  ///< films with a title, best liked first; 0 stands for all
    std::pair<int, int> axes{0, 2};     ///< components from 0: x and y
    ColourBy colourBy = ColourBy::genre;
    bool links = true;   ///< lines from the picked film to its closest, the others dimmed
    bool legend = true;  ///< what the colours mean, below the map

    /// With what the map has no use for made possible: such as options may come from a file.
    MapOptions mended() const;

    bool operator==(const MapOptions&) const = default;
};

}  // namespace kinoscope::ui
