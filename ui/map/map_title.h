// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/scene/map_options.h"

#include <QStringList>

#include <optional>

namespace kinoscope::ui {

/// What is said of the map above it.
struct MapTitle {
    int filmCount = 0;                ///< 0: no data
    int onlySelected = 0;             ///< only so many selected films are shown; 0: all
    std::optional<int> earlierEpoch;  ///< from 0 or start_epoch: not the newest or the kept one
    /// Share of the closest films that each picture keeps; none: not known.
    std::optional<double> componentsKeep;
    std::optional<double> neighboursKeep;
    std::optional<double> forming;  ///< how far the neighbour map is that is being made, from 0 to 1

    /// From the longest, which says all, to the shortest.
    QStringList texts(const MapOptions& options, MapPicture picture) const;
    /// What must not be read into the picture; empty while nothing is known of it.
    QString tip(MapPicture picture) const;

private:
    QStringList qualityTexts(MapPicture picture) const;
};

}  // namespace kinoscope::ui
