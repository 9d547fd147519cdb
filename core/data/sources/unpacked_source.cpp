// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sources/unpacked_source.h"

#include "core/data/files/file_kind.h"
#include "core/data/files/table_file.h"
#include "core/data/values/table_words.h"
#include "core/io/files/archive.h"

#include <stdlib.h>

#include <array>
#include <cerrno>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace kinoscope {

namespace {

namespace fs = std::filesystem;

/// Netflix' set has 17,774 files; a table with a column a film is mostly commas.
constexpr ArchiveLimits source_limits{.entries = 20'000, .ratio = 250.0, .ratio_after = 16'000'000, .path_bytes = 1000};

fs::path make_temporary_folder(const std::string& archive)
{
    std::error_code error;
    const fs::path folder = fs::temp_directory_path(error);
    std::string pattern = (folder / "kinoscope-XXXXXX").string();
    if (!error && ::mkdtemp(pattern.data()) == nullptr)
        error = std::error_code(errno, std::generic_category());
    if (error)
        throw DataError(
            archive, {KINOSCOPE_TEXT("core", "can't be unpacked in %1 (%2). Unpack it yourself and open the folder."),
                      {as_is(folder.string()), as_is(error.message())}});
    return pattern;
}

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

/// With the paths in `folder` as they are in the archive.
Message with_paths_inside(const Message& message, const std::string& folder, const std::string& archive)
{
    if (message.is_as_is())
        return as_is(replaced(replaced(message.text(), folder + '/', ""), folder, archive));
    std::vector<Message> parts;
    parts.reserve(message.parts().size());
    for (const Message& part : message.parts())
        parts.push_back(with_paths_inside(part, folder, archive));
    return {message.text(), std::move(parts)};
}

}  // namespace

bool is_archive(const fs::path& path)
{
    return kind_of_file(path) == FileKind::archive;
}

std::string name_of_archive(const fs::path& path)
{
    const fs::path name = without_packing(path.filename());
    static constexpr std::array<std::string_view, 5> endings{".zip", ".tar", ".tgz", ".tbz2", ".txz"};
    for (const std::string_view ending : endings)
        if (lower_case(name.extension().string()) == ending)
            return name.stem().string();
    return name.string();
}

UnpackedSource::UnpackedSource(const fs::path& archive, const ReadControl& control)
    : m_archive(archive), m_folder(make_temporary_folder(archive.filename().string()))
{
    try {
        unpack_archive(archive, m_folder, source_limits, control);
    } catch (const DataError& error) {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
        throw told(error);
    } catch (...) {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
        throw;
    }
}

UnpackedSource::~UnpackedSource()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

std::string UnpackedSource::called(const fs::path& file) const
{
    return m_archive.filename().string() + ": " + file.lexically_relative(m_folder).string();
}

DataError UnpackedSource::told(const DataError& error) const
{
    const std::string archive = m_archive.filename().string();
    const Message inside = with_paths_inside(error.message, m_folder.string(), archive);
    const std::string english = inside.english();
    // It names the archive, or another one from which it comes.
    if (english.starts_with(archive) || error.file().find(": ") != std::string::npos)
        return error.retold(inside);
    return error.retold({KINOSCOPE_TEXT("core", "%1: %2"), {as_is(archive), inside}});
}

}  // namespace kinoscope
