// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/files/staged_folder.h"

#include "core/data/data_error.h"
#include "core/io/files/atomic_file.h"
#include "core/io/files/file_descriptor.h"

#include <fcntl.h>
#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace kinoscope {

namespace {

namespace fs = std::filesystem;

bool is_in_the_way(const fs::path& path)
{
    std::error_code ignored;
    const fs::file_status status = fs::symlink_status(path, ignored);
    return fs::exists(status) && !(fs::is_directory(status) && fs::is_empty(path, ignored));
}

/// Makes all that lies in `folder` last through a power failure.
void sync_contents(const fs::path& folder)
{
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_directory()) {
            sync_folder(entry.path());
            continue;
        }
        const FileDescriptor file(::open(entry.path().c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        if (!file.is_open() || ::fsync(file.number()) != 0)
            throw fs::filesystem_error("fsync", entry.path(), std::error_code(errno, std::generic_category()));
    }
    sync_folder(folder);
}

}  // namespace

void require_nothing_at(const fs::path& target)
{
    if (is_in_the_way(target))
        throw DataError(
            target.string(),
            KINOSCOPE_TEXT("core", "already exists. Nothing was changed: move it, or choose another folder."));
}

StagedFolder::StagedFolder(fs::path target) : m_target(std::move(target))
{
    require_nothing_at(m_target);
    const fs::path staged = m_target.parent_path() / fmt::format(".{}.unpacking", m_target.filename().string());
    try {
        fs::remove_all(staged);
        fs::create_directories(m_target.parent_path());
        fs::create_directory(staged);
    } catch (const fs::filesystem_error& error) {
        throw DataError(m_target.parent_path().string(),
                        {KINOSCOPE_TEXT("core", "cannot be written to (%1). Choose another folder."),
                         {as_is(error.code().message())}});
    }
    m_path = staged;
}

StagedFolder::~StagedFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        fs::remove_all(m_path, ignored);
}

void StagedFolder::put_in_place()
{
    try {
        sync_contents(m_path);
    } catch (const fs::filesystem_error& error) {
        throw DataError(m_target.string(),
                        {KINOSCOPE_TEXT("core", "cannot be written (%1). %2"),
                         {as_is(error.code().message()),
                          KINOSCOPE_TEXT("core", "Free some space there, or choose another folder.")}});
    }
    // Over an empty folder a folder may be renamed, over anything else not: nothing is ever replaced.
    if (std::rename(m_path.c_str(), m_target.c_str()) != 0) {
        const std::error_code reason(errno, std::generic_category());
        require_nothing_at(m_target);
        throw DataError(
            m_target.string(),
            {KINOSCOPE_TEXT("core", "cannot be put in place (%1). Choose another folder."), {as_is(reason.message())}});
    }
    m_path.clear();
    sync_folder(m_target.parent_path());
}

}  // namespace kinoscope
