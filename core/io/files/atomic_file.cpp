// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/files/atomic_file.h"

#include "core/data/data_error.h"
#include "core/io/files/file_descriptor.h"
#include "core/io/files/new_file.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

namespace kinoscope {

namespace {

/// A file in the target's folder that is gone again unless it took the target's place. Where the file system can, it
/// has no name before it is whole, so that a program that is killed while it writes leaves nothing.
class TemporaryFile {
public:
    TemporaryFile(const std::filesystem::path& folder, std::optional<mode_t> mode)
        : m_folder(folder), m_file(create(folder))
    {
        if (mode)
            ::fchmod(m_file.number(), *mode);
    }
    ~TemporaryFile()
    {
        if (!m_path.empty())
            ::unlink(m_path.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    void write(std::string_view bytes) { write_all_bytes(m_file, bytes); }

    /// Once it has been written: it is on the disk, not only on its way there.
    void finish()
    {
        check(::fsync(m_file.number()) == 0);
        if (!m_path.empty())
            check(m_file.close());
    }

    void replace(const std::filesystem::path& target)
    {
        if (m_path.empty())
            give_name([file = path_of(m_file)](const char* name) {
                return ::linkat(AT_FDCWD, file.c_str(), AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0;
            });
        check(::rename(m_path.c_str(), target.c_str()) == 0);
        m_path.clear();
    }

private:
    static void check(bool done)
    {
        if (!done)
            throw std::system_error(errno, std::generic_category());
    }

    static std::string path_of(const FileDescriptor& file) { return "/proc/self/fd/" + std::to_string(file.number()); }

    // Not mkostemp: it makes private files, and the umask, which says what they may become, can be read only by
    // setting it, for all threads at once. Here the system applies it.
    FileDescriptor create(const std::filesystem::path& folder)
    {
        FileDescriptor nameless(::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0644));
        if (nameless.is_open() && ::access(path_of(nameless).c_str(), F_OK) == 0)
            return nameless;
        FileDescriptor file(-1);
        give_name([&file](const char* name) {
            file.reset(::open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
            return file.is_open();
        });
        return file;
    }

    /// `make(name)` makes the file; false, with the reason in errno, if it cannot.
    template <typename Make>
    void give_name(Make make)
    {
        for (int attempt = 0;; ++attempt) {
            const std::string name =
                ".kinoscope-" + std::to_string(::getpid()) + "-" + std::to_string(attempt) + ".tmp";
            const std::filesystem::path path = m_folder / name;
            if (make(path.c_str())) {
                m_path = path;
                return;
            }
            if (errno != EEXIST || attempt == 1000)
                throw std::system_error(errno, std::generic_category());
        }
    }

    std::filesystem::path m_folder;
    std::filesystem::path m_path;  // empty while it has no name
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
        throw DataError(
            path.string(),
            S_ISDIR(status.st_mode)
                ? KINOSCOPE_TEXT("core", "cannot be written, because it is a folder. Choose another name.")
                : KINOSCOPE_TEXT("core", "cannot be written, because it is a device. Choose another name."));
    return status.st_mode & 0777U;
}

}  // namespace

void sync_folder(const std::filesystem::path& folder)
{
    const FileDescriptor file(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (file.is_open())
        ::fsync(file.number());
}

namespace {

/// One of the files on its way: `given` is what messages call it.
struct PreparedFile {
    explicit PreparedFile(const std::filesystem::path& path)
        : given(path), target(link_target(path)), folder(target.has_parent_path() ? target.parent_path() : "."),
          mode(existing_mode(target))
    {
    }

    std::filesystem::path given;
    std::filesystem::path target;
    std::filesystem::path folder;
    std::optional<mode_t> mode;  // of the file that is there; nothing if there is none
    std::unique_ptr<TemporaryFile> file;
};

/// What helps against it.
Message advice(const std::error_code& reason, bool existed)
{
    const bool full = reason == std::errc::no_space_on_device || reason == std::errc::file_too_large ||
                      reason == std::error_code(EDQUOT, std::generic_category());
    if (existed)
        return full ? KINOSCOPE_TEXT("core",
                                     "The existing file is unchanged. Free some space there, or choose another place.")
                    : KINOSCOPE_TEXT("core", "The existing file is unchanged. Choose another place.");
    return full ? KINOSCOPE_TEXT("core", "Free some space there, or choose another place.")
                : KINOSCOPE_TEXT("core", "Choose another place.");
}

/// The path as it is, so that the message names it, whatever is wrong with the links on the way.
template <typename Action>
void with_reasons(const std::filesystem::path& path, const bool& existed, Action action)
{
    try {
        action();
    } catch (const std::system_error& error) {
        throw DataError(path.string(), {KINOSCOPE_TEXT("core", "cannot be written (%1). %2"),
                                        {as_is(error.code().message()), advice(error.code(), existed)}});
    }
}

/// Whole on the disk, beside its place.
PreparedFile prepare(const std::filesystem::path& path, const std::function<void(const WriteBytes&)>& produce)
{
    std::optional<PreparedFile> prepared;
    bool existed = false;
    with_reasons(path, existed, [&] {
        prepared.emplace(path);
        existed = prepared->mode.has_value();
        prepared->file = std::make_unique<TemporaryFile>(prepared->folder, prepared->mode);
        produce([&file = *prepared->file](std::string_view bytes) { file.write(bytes); });
        prepared->file->finish();
    });
    return std::move(*prepared);
}

/// All of them whole, before the first takes its place.
void replace(const std::vector<PreparedFile>& prepared)
{
    for (const PreparedFile& file : prepared)
        with_reasons(file.given, file.mode.has_value(), [&file] { file.file->replace(file.target); });
    for (std::size_t i = 0; i < prepared.size(); ++i)
        if (i == 0 || prepared[i].folder != prepared[i - 1].folder)
            sync_folder(prepared[i].folder);
}

}  // namespace

void write_files_atomically(std::span<const FileContent> files)
{
    std::vector<PreparedFile> prepared;
    for (const FileContent& file : files)
        prepared.push_back(prepare(file.path, [&file](const WriteBytes& write) {
            for (const std::string_view chunk : file.chunks)
                write(chunk);
        }));
    replace(prepared);
}

void produce_file_atomically(const std::filesystem::path& path, const std::function<void(const WriteBytes&)>& produce)
{
    std::vector<PreparedFile> prepared;
    prepared.push_back(prepare(path, produce));
    replace(prepared);
}

void write_file_atomically(const std::filesystem::path& path, std::span<const std::string_view> chunks)
{
    const FileContent file{path, {chunks.begin(), chunks.end()}};
    write_files_atomically(std::span(&file, 1));
}

void check_can_be_written(const std::filesystem::path& path)
{
    const PreparedFile prepared = prepare(path, [](const WriteBytes&) {});
    // Look the name up: a file system refuses a name, such as one that is too long, only when it is used.
    with_reasons(path, prepared.mode.has_value(), [&prepared] {
        struct stat status = {};
        if (::lstat(prepared.target.c_str(), &status) != 0 && errno != ENOENT)
            throw std::system_error(errno, std::generic_category());
    });
}

void make_folder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        throw DataError(folder.string(), {KINOSCOPE_TEXT("core", "cannot be made (%1). Choose another folder."),
                                          {as_is(error.message())}});
}

}  // namespace kinoscope
