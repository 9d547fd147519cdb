// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/file_kind.h"

#include "core/data/files/file_beginning.h"
#include "core/data/files/foreign_format.h"
#include "core/data/values/table_words.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace kinoscope {

namespace {

using namespace std::string_view_literals;

bool has_entry(const FileBeginning& beginning, std::string_view name)
{
    return std::any_of(beginning.entries.begin(), beginning.entries.end(),
                       [name](const std::string& entry) { return lower_case(entry) == name; });
}

bool is_tar(std::string_view bytes)
{
    constexpr std::size_t place = 257;
    constexpr std::size_t block = 512;
    return bytes.size() >= block && bytes.substr(place).starts_with("ustar");
}

/// "mimetype" is the first entry, as it stands, so that what it says is found where it is.
bool is_open_document(const FileBeginning& beginning)
{
    return beginning.bytes.substr(0, 200).find("application/vnd.oasis.opendocument.spreadsheet") != std::string::npos ||
           (has_entry(beginning, "content.xml") && has_entry(beginning, "meta-inf/manifest.xml"));
}

}  // namespace

FileKind kind_of_file(const std::filesystem::path& path)
{
    const FileBeginning beginning = beginning_of_file(path);
    if (beginning.bytes.starts_with("PK\x03\x04") || beginning.bytes.starts_with("PK\x05\x06")) {
        if (beginning.packed)
            return FileKind::packed_text;  // a zip archive in gzip: named when it is read
        if (is_open_document(beginning))
            return FileKind::open_document;
        if (foreign_format(beginning) != nullptr)
            return FileKind::foreign;
        const bool workbook = has_entry(beginning, "[content_types].xml") || has_entry(beginning, "xl/workbook.xml");
        return workbook ? FileKind::excel : FileKind::archive;
    }
    if (is_tar(beginning.bytes))
        return FileKind::archive;
    if (foreign_format(beginning) != nullptr)
        return FileKind::foreign;
    return beginning.packed ? FileKind::packed_text : FileKind::text;
}

}  // namespace kinoscope
