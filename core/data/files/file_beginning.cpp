// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/file_beginning.h"

#include "core/data/data_error.h"
#include "core/io/files/packed_file.h"
#include "core/io/files/zip_parts.h"

#include <cstdio>
#include <memory>
#include <system_error>

namespace kinoscope {

namespace {

constexpr std::size_t size_of_beginning = std::size_t{64} << 10U;

std::string raw_beginning(const std::filesystem::path& path)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    std::string bytes(size_of_beginning, '\0');
    bytes.resize(file ? std::fread(bytes.data(), 1, bytes.size(), file.get()) : 0);
    return bytes;
}

std::string unpacked_beginning(const std::filesystem::path& path)
{
    PackedFile file(path);
    std::string bytes(size_of_beginning, '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const std::size_t size = file.read({bytes.data() + filled, bytes.size() - filled});
        if (size == 0)
            break;
        filled += size;
    }
    bytes.resize(filled);
    return bytes;
}

}  // namespace

FileBeginning beginning_of_file(const std::filesystem::path& path)
{
    FileBeginning beginning;
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return beginning;
    beginning.bytes = raw_beginning(path);
    beginning.packed = is_packed(beginning.bytes);
    if (beginning.packed) {
        try {
            beginning.bytes = unpacked_beginning(path);
        } catch (const DataError&) {
            beginning.bytes.clear();
            beginning.damaged = true;
        }
    } else if (beginning.bytes.starts_with("PK\x03\x04") || beginning.bytes.starts_with("PK\x05\x06")) {
        beginning.entries = names_in_zip(path);
    }
    return beginning;
}

}  // namespace kinoscope
