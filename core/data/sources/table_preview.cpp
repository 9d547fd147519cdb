// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sources/table_preview.h"

#include "core/data/data_error.h"
#include "core/data/files/file_beginning.h"
#include "core/data/files/file_kind.h"
#include "core/data/files/json_table.h"
#include "core/data/files/table_file.h"
#include "core/data/sources/dataset_folder.h"
#include "core/data/sources/dataset_reader.h"
#include "core/data/sources/item_list.h"
#include "core/data/text/text_encoding.h"
#include "core/data/text/text_file.h"
#include "core/io/files/packed_file.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <utility>

namespace kinoscope {

namespace {

constexpr int rows_of_sample = 10'000;
constexpr std::size_t bytes_of_sample = std::size_t{8} << 20U;
constexpr std::uintmax_t bytes_of_list = std::uintmax_t{4} << 20U;

/// The end of the last whole line of text in whatever encoding: a line feed is one byte, or has a zero beside it.
std::size_t end_of_lines(std::string_view bytes, const std::string& encoding)
{
    const std::size_t feed = bytes.find_last_of("\n\r");
    if (feed == std::string_view::npos)
        return bytes.size();
    return feed + (encoding == "UTF-16LE" ? 2 : 1);
}

/// Whether all were kept.
bool keep_rows(std::string& text)
{
    int rows = 0;
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1))
        if (++rows == rows_of_sample) {
            const bool all = at + 1 == text.size();
            text.resize(at + 1);
            return all;
        }
    return true;
}

/// The bytes of a text, unpacked; `complete` says whether there are more.
std::string beginning_of_text(const std::filesystem::path& path, bool packed, bool& complete)
{
    std::string bytes(bytes_of_sample, '\0');
    std::size_t filled = 0;
    if (packed) {
        PackedFile file(path);
        for (std::size_t more = 1; more > 0 && filled < bytes.size(); filled += more)
            more = file.read({bytes.data() + filled, bytes.size() - filled});
        complete = filled < bytes.size();
    } else {
        const std::uint64_t size = size_of_text_file(path, table_limits);
        filled = std::fread(bytes.data(), 1, bytes.size(), open_text_file(path).get());
        complete = filled >= size;
    }
    bytes.resize(filled);
    if (!complete)
        bytes.resize(end_of_lines(bytes, guess_encoding(bytes)));
    return bytes;
}

/// Null for one that takes longer to look through than anybody waits for a preview, or cannot be read.
std::shared_ptr<const ItemList> small_list(const std::filesystem::path& path)
{
    std::error_code error;
    if (std::filesystem::file_size(path, error) > bytes_of_list || error)
        return nullptr;
    try {
        return std::make_shared<const ItemList>(read_item_list(path));
    } catch (const DataError&) {
        return nullptr;
    }
}

TableSample sample_of_table(const std::filesystem::path& path, const std::string& called, const ReadControl& control)
{
    TableSample sample;
    sample.path = path;
    sample.file = called.empty() ? path.filename().string() : called;
    const FileKind kind = kind_of_file(path);
    const bool text = kind == FileKind::text || kind == FileKind::packed_text;
    if (text && !looks_like_json(beginning_of_file(path).bytes)) {
        sample.bytes = beginning_of_text(path, kind == FileKind::packed_text, sample.complete);
    } else {
        sample.cells =
            read_table_text(path, {.called = sample.file, .most_rows = std::int64_t{rows_of_sample}}, control);
        sample.complete = sample.cells->complete;
    }
    const std::vector<std::filesystem::path> lists = item_lists_beside(path);
    if (!lists.empty()) {
        sample.titles = lists.front();
        sample.title_list = small_list(sample.titles);
    }
    return sample;
}

TableSample known_layout_in(const std::filesystem::path& archive)
{
    TableSample sample;
    sample.file = archive.filename().string();
    sample.known_layout = true;
    return sample;
}

/// Files that are called as those of MovieLens are. A "ratings.csv" alone may be anybody's.
bool needs_no_question(const std::filesystem::path& folder)
{
    return holds_known_layout(folder) &&
           (!std::filesystem::exists(folder / "ratings.csv") || std::filesystem::exists(folder / "movies.csv"));
}

/// `complete`: nothing is left out at its end.
TableText table_of(const TableSample& sample, const TableOptions& options, bool& complete)
{
    if (sample.cells) {
        TableText cells = options.sheet.empty() || options.sheet == sample.cells->sheet
                              ? *sample.cells
                              : read_table_text(sample.path, {.sheet = options.sheet,
                                                              .called = sample.file,
                                                              .most_rows = std::int64_t{rows_of_sample}});
        complete = cells.complete;
        return cells;
    }
    const std::string encoding = options.encoding.empty() ? guess_encoding(sample.bytes) : options.encoding;
    TableText table{sample.file, decoded(sample.bytes, encoding, sample.file), encoding};
    complete = keep_rows(table.text) && sample.complete;
    return table;
}

void take(TablePreview& preview, TableReading reading)
{
    const Dataset& dataset = reading.dataset;
    preview.people = dataset.user_ids.size();
    preview.items = dataset.movies.size();
    preview.ratings = dataset.ratings.size();
    preview.scale = dataset.scale;
    preview.value_kind = dataset.value_kind;
    preview.skipped = dataset.skipped;
    preview.partly_read = dataset.partly_read;
    for (std::size_t text = 0; text < reading.texts.size(); ++text)
        preview.fates.emplace(std::move(reading.texts[text]), reading.values.fates[text]);
}

}  // namespace

TableSample read_sample(const std::filesystem::path& path, const ReadControl& control)
{
    if (!is_archive(path))
        return sample_of_table(path, {}, control);
    auto unpacked = std::make_shared<const UnpackedSource>(path, control);
    try {
        if (needs_no_question(unpacked->folder()))
            return known_layout_in(path);
        const std::filesystem::path table = find_rating_table(unpacked->folder());
        if (needs_no_question(table.parent_path()) || is_archive(table))
            return known_layout_in(path);
        TableSample sample = sample_of_table(table, unpacked->called(table), control);
        sample.unpacked = unpacked;
        return sample;
    } catch (const DataError& error) {
        throw unpacked->told(error);
    }
}

TableSample sample_of(std::string text, std::string name)
{
    TableSample sample;
    sample.file = std::move(name);
    sample.bytes = std::move(text);
    return sample;
}

TablePreview preview_table(const TableSample& sample, const TableOptions& options)
{
    TablePreview preview;
    try {
        const TableText table = table_of(sample, options, preview.complete);
        preview.encoding = table.encoding;
        preview.guess = guess_table(table.text, table.file);
        preview.plan = plan_table(*preview.guess, options, table.file);
        TableReading reading = read_table(table, *preview.guess, options);
        if (sample.title_list && options.movies.empty() && reading.plan.roles.title < 0)
            preview.titled = add_titles(reading.dataset, *sample.title_list);
        take(preview, std::move(reading));
    } catch (const std::exception& error) {
        preview.problem = message_of(error);
    }
    return preview;
}

}  // namespace kinoscope
