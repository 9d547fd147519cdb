// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/atomic_file.h"

#include "core/data/data_error.h"
#include "core/io/file_descriptor.h"
#include "core/io/new_file.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <optional>
#include <system_error>

namespace kinoscope {

namespace {

/// A file beside the target that is gone again unless it took the target's place.
class TemporaryFile {
public:
    TemporaryFile(const std::filesystem::path& folder, std::optional<mode_t> mode) : m_file(create(folder, mode)) {}
    ~TemporaryFile()
    {
        if (!m_path.empty())
            ::unlink(m_path.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    void write(std::string_view bytes) { write_all_bytes(m_file, bytes); }

    void replace(const std::filesystem::path& target)
    {
        check(::fsync(m_file.number()) == 0);
        check(m_file.close());
        check(::rename(m_path.c_str(), target.c_str()) == 0);
        m_path.clear();
    }

private:
    static void check(bool done)
    {
        if (!done)
            throw std::system_error(errno, std::generic_category());
    }

    // Not mkostemp: it makes private files, and the umask, which says what they may become, can be read only by
    // setting it, for all threads at once. Here the system applies it.
    FileDescriptor create(const std::filesystem::path& folder, std::optional<mode_t> mode)
    {
        for (int attempt = 0;; ++attempt) {
            m_path = folder / (".kinoscope-" + std::to_string(::getpid()) + "-" + std::to_string(attempt) + ".tmp");
            FileDescriptor file(::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
            if (!file.is_open()) {
                const int reason = errno;
                m_path.clear();
                if (reason == EEXIST && attempt < 1000)
                    continue;
                throw std::system_error(reason, std::generic_category());
            }
            if (mode)
                ::fchmod(file.number(), *mode);
            return file;
        }
    }

    std::filesystem::path m_path;
    FileDescriptor m_file;
};

/// The file that a link points to, so that the link stays one.
std::filesystem::path link_target(const std::filesystem::path& path)
{
    std::error_code ignored;
    return std::filesystem::is_symlink(path, ignored) ? std::filesystem::weakly_canonical(path) : path;
}

/// The permissions of a file that is there already. Throws for what a rename would destroy: folders and devices.
std::optional<mode_t> existing_mode(const std::filesystem::path& path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return std::nullopt;
    if (!S_ISREG(status.st_mode))
        throw DataError(path.string(), S_ISDIR(status.st_mode)
                                           ? "cannot be written, because it is a folder. Choose another name."
                                           : "cannot be written, because it is a device. Choose another name.");
    return status.st_mode & 0777U;
}

}  // namespace

void sync_folder(const std::filesystem::path& folder)
{
    const FileDescriptor file(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (file.is_open())
        ::fsync(file.number());
}

void write_file_atomically(const std::filesystem::path& path, std::span<const std::string_view> chunks)
{
    bool existed = false;
    try {
        const std::filesystem::path target = link_target(path);
        const std::filesystem::path folder = target.has_parent_path() ? target.parent_path() : ".";
        const std::optional<mode_t> mode = existing_mode(target);
        existed = mode.has_value();
        TemporaryFile file(folder, mode);
        for (const std::string_view chunk : chunks)
            file.write(chunk);
        file.replace(target);
        sync_folder(folder);
    } catch (const std::system_error& error) {
        throw DataError(path.string(), "cannot be written (" + error.code().message() + "). " +
                                           (existed ? "The file that was there is unchanged."
                                                    : "Choose another place to save to, or make room there."));
    }
}

}  // namespace kinoscope
