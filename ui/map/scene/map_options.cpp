// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/map_options.h"

#include <algorithm>

namespace kinoscope::ui {

namespace {

constexpr int fewestFilms = 10;
constexpr int lastComponent = 2;

}  // namespace

QString mapPictureKey(std::optional<MapPicture> picture)
{
    if (!picture)
        return {};
    return *picture == MapPicture::neighbours ? QStringLiteral("neighbours") : QStringLiteral("components");
}

std::optional<MapPicture> mapPictureOfKey(const QString& key)
{
    for (const MapPicture picture : {MapPicture::components, MapPicture::neighbours})
        if (key == mapPictureKey(picture))
            return picture;
    return std::nullopt;
}

MapOptions MapOptions::mended() const
{
    MapOptions options = *this;
    options.topCount = topCount <= 0 ? 0 : std::max(fewestFilms, topCount);
    options.axes = {std::clamp(axes.first, 0, lastComponent), std::clamp(axes.second, 0, lastComponent)};
    return options;
}

}  // namespace kinoscope::ui
