// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sources/table_preview.h"

#include "core/data/data_error.h"
#include "core/data/sources/item_list.h"
#include "core/data/text/text_encoding.h"
#include "core/data/text/text_file.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <utility>

namespace kinoscope {

namespace {

constexpr std::size_t rows_of_sample = 10'000;
constexpr std::size_t bytes_of_sample = std::size_t{8} << 20U;

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
    std::size_t rows = 0;
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1))
        if (++rows == rows_of_sample) {
            const bool all = at + 1 == text.size();
            text.resize(at + 1);
            return all;
        }
    return true;
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

TableSample read_sample(const std::filesystem::path& path)
{
    TableSample sample;
    sample.file = path.filename().string();
    const std::uint64_t size = size_of_text_file(path, table_limits);
    sample.bytes.resize(std::min<std::size_t>(bytes_of_sample, size));
    const auto file = open_text_file(path);
    sample.bytes.resize(std::fread(sample.bytes.data(), 1, sample.bytes.size(), file.get()));
    sample.complete = sample.bytes.size() >= size;
    if (!sample.complete)
        sample.bytes.resize(end_of_lines(sample.bytes, guess_encoding(sample.bytes)));
    const std::vector<std::filesystem::path> lists = item_lists_beside(path);
    if (!lists.empty())
        sample.titles = lists.front();
    return sample;
}

TableSample sample_of(std::string text, std::string name)
{
    return {std::move(name), std::move(text), true, {}};
}

TablePreview preview_table(const TableSample& sample, const TableOptions& options)
{
    TablePreview preview;
    try {
        preview.encoding = options.encoding.empty() ? guess_encoding(sample.bytes) : options.encoding;
        TableText table{sample.file, decoded(sample.bytes, preview.encoding, sample.file), preview.encoding};
        preview.complete = keep_rows(table.text) && sample.complete;
        preview.guess = guess_table(table.text, table.file);
        preview.plan = plan_table(*preview.guess, options, table.file);
        take(preview, read_table(table, *preview.guess, options));
    } catch (const std::exception& error) {
        preview.problem = message_of(error);
    }
    return preview;
}

}  // namespace kinoscope
