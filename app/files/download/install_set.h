// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/download/catalogue.h"
#include "core/data/read_control.h"
#include "core/io/files/archive.h"

#include <filesystem>

namespace kinoscope {

/// Checks a fetched archive against `md5` (hexadecimal digits; empty: there is none), unpacks the folder with the
/// ratings out of sight, notes beside them where they come from (SOURCE.txt), and puts the whole in place as `target`,
/// which is untouched until then. May run on any thread. Throws DataError and ReadStopped.
void installSet(const DownloadSet& set, const std::filesystem::path& archive, const QByteArray& md5,
                const std::filesystem::path& target, const ArchiveLimits& limits, const ReadControl& control);

}  // namespace kinoscope
