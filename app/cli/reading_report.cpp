// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reading_report.h"

#include <fmt/format.h>

namespace kinoscope::cli {

Json skipped_json(const std::vector<SkippedRows>& skipped)
{
    Json list = Json::array();
    for (const SkippedRows& rows : skipped)
        list.push_back({{"reason", rows.reason}, {"count", rows.count}, {"first", rows.first}});
    return list;
}

void print_reading(std::FILE* stream, const Dataset& dataset)
{
    const auto first = [](const SkippedRows& rows) {
        return rows.first.empty() ? std::string() : fmt::format(" (first: {})", rows.first);
    };
    for (const SkippedRows& rows : dataset.skipped)
        fmt::print(stream, "  left out  {} × {}{}\n", rows.count, rows.reason, first(rows));
    for (const SkippedRows& rows : dataset.partly_read)
        fmt::print(stream, "  read      {} × {}{}\n", rows.count, rows.reason, first(rows));
    for (const std::string& note : dataset.notes)
        fmt::print(stream, "  {}\n", note);
}

}  // namespace kinoscope::cli
