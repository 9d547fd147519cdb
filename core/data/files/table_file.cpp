// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/table_file.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"
#include "core/data/files/file_beginning.h"
#include "core/data/files/file_kind.h"
#include "core/data/files/foreign_format.h"
#include "core/data/files/json_table.h"
#include "core/data/files/sheet_choice.h"
#include "core/data/files/workbook.h"
#include "core/data/text/text_encoding.h"
#include "core/data/text/text_file.h"
#include "core/data/values/table_words.h"
#include "core/io/files/packed_file.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace kinoscope {

namespace {

std::string plain_bytes(const std::filesystem::path& path, const std::string& name)
{
    std::string bytes(size_of_text_file(path, table_limits), '\0');
    const auto file = open_text_file(path);
    if (std::fread(bytes.data(), 1, bytes.size(), file.get()) != bytes.size())
        throw DataError(name,
                        KINOSCOPE_TEXT("core", "became shorter while being read. Open it again when it is complete."));
    return bytes;
}

std::string unpacked_bytes(const std::filesystem::path& path, const ReadControl& control)
{
    constexpr std::size_t block = std::size_t{1} << 20U;
    PackedFile file(path, {.bytes = static_cast<std::int64_t>(table_limits.max_bytes)});
    std::string bytes;
    for (;;) {
        if (control.stop.stop_requested())
            throw ReadStopped();
        const std::size_t before = bytes.size();
        bytes.resize(before + block);
        bytes.resize(before + file.read({bytes.data() + before, block}));
        if (bytes.size() == before)
            return bytes;
    }
}

TableText text_of_bytes(std::string bytes, const std::string& encoding, const std::string& name)
{
    TableText table;
    table.file = name;
    table.encoding = encoding.empty() ? guess_encoding(bytes) : encoding;
    // Most files are as they should be already; a copy of a large one would take its memory twice.
    const bool is_ready = table.encoding == "UTF-8" && !bytes.starts_with("\xef\xbb\xbf") &&
                          bytes.find('\r') == std::string::npos &&
                          (encoding.empty() || find_invalid_utf8(bytes) == std::string::npos);  // a guess has seen it
    table.text = is_ready ? std::move(bytes) : decoded(bytes, table.encoding, table.file);
    return table;
}

void refuse_sheet(const TableFileOptions& options, const std::string& name)
{
    if (!options.sheet.empty())
        throw DataError(name, 0, 0, KINOSCOPE_TEXT("core", "something that is not a spreadsheet"),
                        {KINOSCOPE_TEXT("core", "one with a sheet %1"), {as_is(in_quotes(options.sheet))}});
}

/// The rest takes the time that is told of.
ReadControl silent(const ReadControl& control)
{
    return {.progress = {}, .stop = control.stop};
}

}  // namespace

TableText read_table_text(const std::filesystem::path& path, const TableFileOptions& options,
                          const ReadControl& control)
{
    const std::string name = options.called.empty() ? path.filename().string() : options.called;
    const FileKind kind = kind_of_file(path);
    switch (kind) {
    case FileKind::excel:
        return choose_sheet(*open_excel(path, name), name, options.sheet, options.most_rows, silent(control));
    case FileKind::open_document:
        return choose_sheet(*open_open_document(path, name), name, options.sheet, options.most_rows, silent(control));
    case FileKind::foreign: refuse_foreign(path); break;
    case FileKind::archive:
        throw DataError(name, 0, 0, KINOSCOPE_TEXT("core", "an archive"), KINOSCOPE_TEXT("core", "a table"));
    case FileKind::text:
    case FileKind::packed_text: break;
    }
    refuse_sheet(options, name);
    if (looks_like_json(beginning_of_file(path).bytes))
        return read_json_table(path, name, options.most_rows, silent(control));
    return text_of_bytes(kind == FileKind::packed_text ? unpacked_bytes(path, control) : plain_bytes(path, name),
                         options.encoding, name);
}

std::filesystem::path without_packing(const std::filesystem::path& path)
{
    static constexpr std::array<std::string_view, 5> endings{".gz", ".xz", ".bz2", ".zst", ".gzip"};
    const std::string ending = lower_case(path.extension().string());
    const bool packed = std::find(endings.begin(), endings.end(), ending) != endings.end();
    return packed ? path.parent_path() / path.stem() : path;
}

}  // namespace kinoscope
