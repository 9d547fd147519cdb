// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <memory>
#include <vector>

namespace kinoscope::ui {

/// Films whose factors point the same way, and what they are called on the map.
struct RegionName {
    QString text;
    QString tip;             ///< what it says of them, as rich text
    std::vector<int> films;  ///< MovieIndex
    /// Those in whose midst the name stands. None: on this picture they lie too far apart for a name.
    std::vector<int> core;
};

/// Regions of one fineness.
struct RegionNameLevel {
    std::vector<RegionName> names;
    std::vector<int> ofFilm;  ///< row = MovieIndex: the film's region; −1 for none
};

/// The coarsest level first; each region lies within one of the level before.
using RegionNames = std::vector<RegionNameLevel>;
using RegionNamesPtr = std::shared_ptr<const RegionNames>;

}  // namespace kinoscope::ui
