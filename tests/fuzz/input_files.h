// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace kinoscope::fuzz {

/// A folder of this process's own below the one for temporary files ($TMPDIR), removed at the end.
class WorkFolder {
public:
    WorkFolder();
    ~WorkFolder();
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// The one of this process.
const std::filesystem::path& work_folder();

void write_file(const std::filesystem::path& path, std::string_view bytes);

/// An input stands for several files where it has lines "====" in it.
std::vector<std::string_view> parts_of(std::string_view input);

/// Writes the parts of `input` as files of these names into `folder`; a file without a part is not there afterwards.
void write_parts(const std::filesystem::path& folder, std::string_view input,
                 const std::vector<std::string_view>& names);

}  // namespace kinoscope::fuzz
