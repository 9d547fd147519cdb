// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/files/archive.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"
#include "core/data/text/text_encoding.h"
#include "core/io/files/entry_path.h"
#include "core/io/files/new_file.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <set>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace kinoscope {

namespace {

namespace fs = std::filesystem;

struct CloseArchive {
    void operator()(archive* reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, CloseArchive>;

/// What stands in the place of a plain file or folder; nothing if it is one.
std::string special_kind(archive_entry* entry)
{
    if (archive_entry_hardlink(entry) != nullptr)
        return "a hard link";
    switch (archive_entry_filetype(entry)) {
    case AE_IFREG:
    case AE_IFDIR: return {};
    case AE_IFLNK: return "a symbolic link";
    case AE_IFCHR:
    case AE_IFBLK: return "a device";
    case AE_IFIFO: return "a pipe";
    case AE_IFSOCK: return "a socket";
    default: return "something of an unknown kind";
    }
}

/// A path as the program meant it that wrote the archive.
std::string usual_path(std::string path)
{
    if (find_invalid_utf8(path) != std::string_view::npos)
        path = decoded(path, "CP850", {});
    std::replace(path.begin(), path.end(), '\\', '/');
    while (path.starts_with("./"))
        path.erase(0, 2);
    return path;
}

/// Which archives are taken.
enum class Kinds { zip_to_the_letter, usual };

class Unpacker {
public:
    Unpacker(const fs::path& path, Kinds kinds, const std::string& folder, const fs::path& target,
             const ArchiveLimits& limits, const ReadControl& control)
        : m_name(path.filename().string()), m_kinds(kinds), m_folder(folder.empty() ? "" : folder + '/'),
          m_target(target), m_limits(limits), m_control(control), m_reader(archive_read_new())
    {
        open(path);
    }

    ArchiveContents run()
    {
        while (next_entry()) {
            if (m_path.empty() && m_kinds == Kinds::usual && archive_entry_filetype(m_entry) == AE_IFDIR)
                continue;  // "./", the folder that was packed
            check_entry();
            if (archive_entry_filetype(m_entry) == AE_IFREG)
                take_file();
        }
        if (m_contents.files == 0)
            throw DataError(m_name, 0, 0, "no files",
                            m_folder.empty() ? std::string("at least one")
                                             : fmt::format("a folder {} with files", in_quotes(m_folder)));
        m_control.report(1.0);
        return m_contents;
    }

private:
    void open(const fs::path& path)
    {
        std::error_code error;
        m_size = static_cast<std::int64_t>(fs::file_size(path, error));
        if (error)
            throw DataError(m_name, {KINOSCOPE_TEXT("core", "cannot be read (%1)."), {as_is(error.message())}});
        allow_formats();
        if (archive_read_open_filename(m_reader.get(), path.c_str(), m_block.size()) != ARCHIVE_OK)
            throw DataError(m_name, 0, 0,
                            m_kinds == Kinds::usual
                                ? KINOSCOPE_TEXT("core", "a file that is not a complete archive")
                                : KINOSCOPE_TEXT("core", "a file that is not a complete zip archive"),
                            whole_archive());
    }

    // These alone: what is of no such kind never reaches another decoder.
    void allow_formats()
    {
        archive_read_support_format_zip_seekable(m_reader.get());
        if (m_kinds != Kinds::usual)
            return;
        archive_read_support_format_tar(m_reader.get());
        archive_read_support_filter_gzip(m_reader.get());
        archive_read_support_filter_xz(m_reader.get());
        archive_read_support_filter_bzip2(m_reader.get());
        archive_read_support_filter_zstd(m_reader.get());
    }

    const char* whole_archive() const
    {
        return m_kinds == Kinds::usual ? KINOSCOPE_TEXT("core", "a whole archive")
                                       : KINOSCOPE_TEXT("core", "a whole zip archive");
    }

    bool next_entry()
    {
        const int status = archive_read_next_header(m_reader.get(), &m_entry);
        if (status == ARCHIVE_EOF)
            return false;
        m_path.clear();
        if (status != ARCHIVE_OK)
            fail(KINOSCOPE_TEXT("core", "a list of contents that is damaged"), whole_archive());
        if (++m_entries > m_limits.entries)
            fail(fmt::format("more than {} entries", m_limits.entries), "a set of ratings");
        const char* const path = archive_entry_pathname_utf8(m_entry);
        const char* const raw = path == nullptr ? archive_entry_pathname(m_entry) : path;
        m_path = raw == nullptr ? "" : raw;
        if (m_kinds == Kinds::usual)
            m_path = usual_path(std::move(m_path));
        m_control.report(share());
        return true;
    }

    void check_entry()
    {
        std::string_view path = m_path;
        if (archive_entry_filetype(m_entry) == AE_IFDIR && path.size() > 1 && path.ends_with('/'))
            path.remove_suffix(1);
        if (const auto problem = problem_with_entry_path(path, m_limits.path_bytes))
            fail(problem->found, problem->expected);
        if (const std::string kind = special_kind(m_entry); !kind.empty())
            fail(kind, "a file or a folder");
        if (archive_entry_is_encrypted(m_entry) != 0)
            fail("an encrypted entry", "a plain one");
        if (archive_entry_size_is_set(m_entry) != 0)
            check_size(archive_entry_size(m_entry));
        if (archive_entry_filetype(m_entry) == AE_IFREG && !m_paths.insert(m_path).second)
            fail("a second file of that name", "each name once");
    }

    void take_file()
    {
        const std::string_view path = m_path;
        if (!path.starts_with(m_folder))
            return skip();
        const fs::path target = m_target / path.substr(m_folder.size());
        try {
            fs::create_directories(target.parent_path());
            NewFile file(target);
            copy_to(file);
            file.close();
        } catch (const std::system_error& error) {
            if (error.code() == std::errc::not_a_directory || error.code() == std::errc::is_a_directory ||
                error.code() == std::errc::file_exists)
                fail("a file and a folder of the same name", "each name once");
            if (m_kinds == Kinds::usual)
                throw DataError(
                    m_name,
                    {KINOSCOPE_TEXT("core", "can't be unpacked in %1 (%2). Unpack it yourself and open the folder."),
                     {as_is(m_target.parent_path().string()), as_is(error.code().message())}});
            throw DataError(m_target.string(),
                            {KINOSCOPE_TEXT("core", "cannot be written (%1). %2"),
                             {as_is(error.code().message()),
                              KINOSCOPE_TEXT("core", "Free some space there, or choose another folder.")}});
        }
        ++m_contents.files;
    }

    // Reads an entry that is not wanted, too, so that damage and the limits on unpacked bytes are noticed there as
    // well.
    void skip()
    {
        while (read_block() > 0) {
        }
    }

    void copy_to(NewFile& file)
    {
        for (std::size_t size = read_block(); size > 0; size = read_block()) {
            file.write({m_block.data(), size});
            m_contents.bytes += static_cast<std::int64_t>(size);
        }
    }

    std::size_t read_block()
    {
        const la_ssize_t size = archive_read_data(m_reader.get(), m_block.data(), m_block.size());
        if (size < 0)
            fail("data that are damaged or packed in an unknown way", "a whole file");
        m_unpacked += size;
        check_size(0);
        m_control.report(share());
        return static_cast<std::size_t>(size);
    }

    /// With `more` bytes to come.
    void check_size(std::int64_t more)
    {
        if (more < 0 || more > m_limits.bytes || m_unpacked > m_limits.bytes - more)
            fail(fmt::format("more than {} bytes when unpacked", m_limits.bytes), "a set of ratings");
        const double allowed = m_limits.ratio * static_cast<double>(m_size);
        if (m_unpacked > m_limits.ratio_after && static_cast<double>(m_unpacked) > allowed)
            fail(fmt::format("more than {:g} times the archive's size when unpacked", m_limits.ratio),
                 "a set of ratings");
    }

    double share() const
    {
        const double read = static_cast<double>(archive_filter_bytes(m_reader.get(), -1));
        return m_size == 0 ? 0.0 : std::clamp(read / static_cast<double>(m_size), 0.0, 1.0);
    }

    [[noreturn]] void fail(const Message& found, const Message& expected) const
    {
        throw DataError(m_path.empty() ? m_name : m_name + ", entry " + in_quotes(m_path), 0, 0, found, expected);
    }

    const std::string m_name;
    const Kinds m_kinds;
    const std::string m_folder;
    const fs::path m_target;
    const ArchiveLimits m_limits;
    const ReadControl& m_control;
    Reader m_reader;
    archive_entry* m_entry = nullptr;
    std::string m_path;  // of the entry
    std::set<std::string> m_paths;
    std::vector<char> m_block = std::vector<char>(std::size_t{1} << 18U);
    std::int64_t m_size = 0;
    std::int64_t m_entries = 0;
    std::int64_t m_unpacked = 0;  // also of what is left out
    ArchiveContents m_contents;
};

}  // namespace

std::string ArchiveLimits::validate() const
{
    if (entries < 1 || bytes < 1 || path_bytes < 1 || ratio_after < 0 || !(ratio >= 1.0))
        return "Limits of an archive must let at least one entry through.";
    return {};
}

ArchiveContents unpack_zip(const fs::path& archive, const std::string& folder, const fs::path& target,
                           const ArchiveLimits& limits, const ReadControl& control)
{
    if (const std::string problem = limits.validate(); !problem.empty())
        throw std::invalid_argument(problem);
    return Unpacker(archive, Kinds::zip_to_the_letter, folder, target, limits, control).run();
}

ArchiveContents unpack_archive(const fs::path& archive, const fs::path& target, const ArchiveLimits& limits,
                               const ReadControl& control)
{
    if (const std::string problem = limits.validate(); !problem.empty())
        throw std::invalid_argument(problem);
    return Unpacker(archive, Kinds::usual, {}, target, limits, control).run();
}

}  // namespace kinoscope
