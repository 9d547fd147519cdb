// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace kinoscope {

/// What a service writes when somebody takes their own data out of it.
struct OwnExport {
    std::string service;   ///< "Letterboxd"; empty where the heading only says that it is one person's
    bool ratings = false;  ///< else a list without ratings: what was watched, or is to be
};

/// Which export a table is by the names in its heading: Letterboxd, IMDb, Trakt (CSV or JSON), MovieLens, Goodreads,
/// StoryGraph; or any table with "my rating" or "your rating" in it and nobody who rated. Nothing for other tables.
std::optional<OwnExport> own_export(const std::vector<std::string>& heading);

}  // namespace kinoscope
