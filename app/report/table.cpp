// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/table.h"

#include "core/io/export/csv_text.h"

#include <fmt/format.h>

namespace kinoscope {

namespace {

std::string html_row(const std::vector<std::string>& fields, const char* cell)
{
    std::string row = "<tr>";
    for (const std::string& field : fields)
        row += fmt::format("<{0}>{1}</{0}>", cell, html_escaped(field));
    return row + "</tr>\n";
}

}  // namespace

std::string to_csv(const Table& table)
{
    std::string text = csv_row(table.header);
    for (const auto& row : table.rows)
        text += csv_row(row);
    return text;
}

std::string to_html(const Table& table)
{
    std::string text = "<table>\n<thead>" + html_row(table.header, "th") + "</thead>\n<tbody>\n";
    for (const auto& row : table.rows)
        text += html_row(row, "td");
    return text + "</tbody>\n</table>\n";
}

std::string html_escaped(const std::string& text)
{
    std::string escaped;
    for (const char c : text) {
        switch (c) {
        case '&': escaped += "&amp;"; break;
        case '<': escaped += "&lt;"; break;
        case '>': escaped += "&gt;"; break;
        case '"': escaped += "&quot;"; break;
        default: escaped += c;
        }
    }
    return escaped;
}

}  // namespace kinoscope
