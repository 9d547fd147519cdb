// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/files/part_file.h"

#include "core/data/data_error.h"
#include "core/io/files/atomic_file.h"
#include "core/io/files/new_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <fstream>
#include <optional>
#include <system_error>

namespace kinoscope {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_line = 4096;

fs::path part_of(const fs::path& file)
{
    return file.string() + ".part";
}

fs::path origin_of(const fs::path& part)
{
    return part.string() + ".from";
}

bool is_printable(std::string_view text)
{
    return text.size() <= longest_line &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7f; });
}

// Three lines: address, validator, bytes. Anything else is no origin.
std::optional<PartOrigin> stored_origin(const fs::path& part)
{
    std::array<char, 2 * longest_line + 32> text{};
    std::ifstream file(origin_of(part), std::ios::binary);
    file.read(text.data(), text.size());
    std::string_view rest(text.data(), static_cast<std::size_t>(file.gcount()));
    std::array<std::string_view, 3> lines;
    for (std::string_view& line : lines) {
        const std::size_t end = rest.find('\n');
        if (end == std::string_view::npos || !is_printable(rest.substr(0, end)))
            return std::nullopt;
        line = rest.substr(0, end);
        rest.remove_prefix(end + 1);
    }
    PartOrigin origin{std::string(lines[0]), std::string(lines[1]), 0};
    const char* const end = lines[2].data() + lines[2].size();
    const auto number = std::from_chars(lines[2].data(), end, origin.bytes);
    if (!rest.empty() || number.ec != std::errc() || number.ptr != end || origin.bytes < 0 || origin.validator.empty())
        return std::nullopt;
    return origin;
}

std::int64_t size_of(const FileDescriptor& file)
{
    struct stat status = {};
    return ::fstat(file.number(), &status) == 0 && S_ISREG(status.st_mode) ? status.st_size : -1;
}

fs::path with_folder(const fs::path& path)
{
    try {
        fs::create_directories(path.parent_path());
    } catch (const fs::filesystem_error& error) {
        throw DataError(path.parent_path().string(),
                        {KINOSCOPE_TEXT("core", "cannot be written to (%1). Choose another folder."),
                         {as_is(error.code().message())}});
    }
    return path;
}

}  // namespace

PartFile::PartFile(const fs::path& file)
    : m_path(with_folder(part_of(file))),
      m_file(::open(m_path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0644))
{
    if (!m_file.is_open())
        fail(errno);
    if (size_of(m_file) < 0)
        throw DataError(m_path.string(), KINOSCOPE_TEXT("core", "is not a file. Move it, or choose another folder."));
    // The lock ends with the program, however that ends.
    if (::flock(m_file.number(), LOCK_EX | LOCK_NB) != 0)
        throw DataError(
            m_path.string(),
            KINOSCOPE_TEXT("core",
                           "is being written by another program. Wait until it finishes, or choose another folder."));
    read_origin();
}

PartFile::~PartFile()
{
    if (!m_discarded && (size_of(m_file) == 0 || m_origin.validator.empty()))
        discard();
}

void PartFile::read_origin()
{
    const auto origin = stored_origin(m_path);
    const std::int64_t size = size_of(m_file);
    if (!origin || (origin->bytes > 0 && size > origin->bytes))
        return;
    m_origin = *origin;
    m_size = size;
    if (::lseek(m_file.number(), 0, SEEK_END) < 0)
        fail(errno);
}

void PartFile::begin(const PartOrigin& origin)
{
    if (::ftruncate(m_file.number(), 0) != 0 || ::lseek(m_file.number(), 0, SEEK_SET) < 0)
        fail(errno);
    m_size = 0;
    require_room(origin.bytes);
    m_origin = origin;
    if (!is_printable(origin.address) || !is_printable(origin.validator))
        m_origin.validator.clear();
    if (m_origin.validator.empty()) {
        ::unlink(origin_of(m_path).c_str());
        return;
    }
    const std::string text = origin.address + '\n' + origin.validator + '\n' + std::to_string(origin.bytes) + '\n';
    write_file_atomically(origin_of(m_path), std::array<std::string_view, 1>{text});
}

void PartFile::require_room(std::int64_t bytes) const
{
    std::error_code unknown;
    const fs::space_info space = fs::space(m_path, unknown);
    if (!unknown && bytes > 0 && space.available < static_cast<std::uintmax_t>(bytes))
        throw DataError(
            m_path.string(),
            {KINOSCOPE_TEXT("core", "needs %1 bytes, but only %2 are free. Free some space, or choose another folder."),
             {as_is(bytes), as_is(space.available)}});
}

void PartFile::append(std::string_view bytes)
{
    try {
        write_all_bytes(m_file, bytes);
    } catch (const std::system_error& error) {
        fail(error.code().value());
    }
    m_size += static_cast<std::int64_t>(bytes.size());
}

void PartFile::finish()
{
    if (::fsync(m_file.number()) != 0)
        fail(errno);
}

void PartFile::discard() noexcept
{
    m_discarded = true;
    ::unlink(m_path.c_str());
    ::unlink(origin_of(m_path).c_str());
}

void PartFile::fail(int reason) const
{
    throw DataError(m_path.string(), {KINOSCOPE_TEXT("core", "cannot be written (%1). %2"),
                                      {as_is(std::generic_category().message(reason)),
                                       KINOSCOPE_TEXT("core", "Free some space there, or choose another folder.")}});
}

std::int64_t size_of_part(const fs::path& file, std::string_view address)
{
    const fs::path part = part_of(file);
    std::error_code ignored;
    const auto origin = fs::is_regular_file(part, ignored) ? stored_origin(part) : std::nullopt;
    if (!origin || origin->address != address)
        return 0;
    const auto size = static_cast<std::int64_t>(fs::file_size(part, ignored));
    return ignored || (origin->bytes > 0 && size > origin->bytes) ? 0 : size;
}

}  // namespace kinoscope
