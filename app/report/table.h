// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace kinoscope {

/// A table of a report, as text.
struct Table {
    std::string title;
    std::string stem;  ///< file name without ending
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

/// RFC 4180: quoted where needed, CRLF.
std::string to_csv(const Table& table);
std::string to_html(const Table& table);
/// `&`, `<`, `>` and quotes as entities.
std::string html_escaped(const std::string& text);

}  // namespace kinoscope
