// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/files/file_descriptor.h"

#include <filesystem>
#include <string_view>

namespace kinoscope {

/// Writes all of `bytes` to an open file. Throws std::system_error.
void write_all_bytes(const FileDescriptor& file, std::string_view bytes);

/// A file that is made anew: whatever has its name already, a link too, is in the way. Throws std::system_error.
class NewFile {
public:
    explicit NewFile(const std::filesystem::path& path);

    void write(std::string_view bytes) { write_all_bytes(m_file, bytes); }
    /// Throws if what was written could not be kept after all.
    void close();

private:
    FileDescriptor m_file;
};

}  // namespace kinoscope
