// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace kinoscope {

/// Throws DataError if there is something at `target`; an empty folder does not count.
void require_nothing_at(const std::filesystem::path& target);

/// A folder that is filled out of sight and then renamed into place, so that `target` is either not there or whole, at
/// any moment and after a crash. Until then it is ".NAME.unpacking" beside the target; what a crash left there is
/// removed first, and so is what this object leaves if it is not put in place.
class StagedFolder {
public:
    /// Throws DataError: something is at `target` already (an empty folder is not in the way), or no folder can be
    /// made.
    explicit StagedFolder(std::filesystem::path target);
    ~StagedFolder();
    StagedFolder(const StagedFolder&) = delete;
    StagedFolder& operator=(const StagedFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }  ///< to be filled
    /// Throws DataError if something came to be at the target meanwhile.
    void put_in_place();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;  // empty once it is in place
};

}  // namespace kinoscope
