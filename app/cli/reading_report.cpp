// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reading_report.h"

#include "app/cli/say.h"
#include "core/data/text/item_noun.h"

#include <fmt/format.h>

namespace kinoscope::cli {

Json skipped_json(const std::vector<SkippedRows>& skipped)
{
    Json list = Json::array();
    for (const SkippedRows& rows : skipped)
        list.push_back(
            {{"reason", rows.reason}, {"count", rows.count}, {"first", rows.first}, {"example", rows.example}});
    return list;
}

Json notes_json(const Dataset& dataset)
{
    Json list = Json::array();
    for (const Message& note : dataset.notes)
        list.push_back(about_items(note.english(), dataset.item_noun));
    return list;
}

void print_reading(std::FILE* stream, const Dataset& dataset)
{
    const auto line = [&](const char* what, const SkippedRows& rows) {
        const std::string example = rows.example.empty() ? "" : " (" + rows.example + ")";
        const std::string first = rows.first.empty() ? "" : " (first: " + rows.first + ")";
        say(stream, "  {:<9} {} × {}{}{}\n", what, rows.count, about_items(rows.reason, dataset.item_noun), example,
            first);
    };
    for (const SkippedRows& rows : dataset.skipped)
        line("left out", rows);
    for (const SkippedRows& rows : dataset.partly_read)
        line("read", rows);
    for (const Message& note : dataset.notes)
        say(stream, "  {}\n", about_items(note.english(), dataset.item_noun));
}

}  // namespace kinoscope::cli
