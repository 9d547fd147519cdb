// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/files/new_file.h"

#include <fcntl.h>

#include <cerrno>
#include <system_error>

namespace kinoscope {

namespace {

void throw_unless(bool done)
{
    if (!done)
        throw std::system_error(errno, std::generic_category());
}

}  // namespace

void write_all_bytes(const FileDescriptor& file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        throw_unless(written >= 0);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

NewFile::NewFile(const std::filesystem::path& path)
    : m_file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644))
{
    throw_unless(m_file.is_open());
}

void NewFile::close()
{
    throw_unless(m_file.close());
}

}  // namespace kinoscope
