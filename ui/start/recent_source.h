// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kinoscope::ui {

/// What was opened before, to be opened again.
struct RecentSource {
    QString path;  ///< absolute
    QString name;  ///< for people: "MovieLens 100K"

    bool operator==(const RecentSource&) const = default;
};

}  // namespace kinoscope::ui
