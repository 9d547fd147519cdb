// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/table.h"
#include "core/io/model/model_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// A picture on a report's page.
struct PagePicture {
    std::string title;
    std::string source;  ///< of the <img>: a file beside the page, or a data: address
    std::string note;    ///< HTML below it; may be empty
};

/// The page: what was trained and how well, then pictures, then tables. With `inline_tables` the tables' CSV files are
/// in the page too, else it links to files beside it.
std::string report_page(const ModelDocument& document, const std::vector<PagePicture>& pictures,
                        const std::vector<Table>& tables, bool inline_tables);

/// "data:image/svg+xml;base64,…"
std::string data_address(std::string_view type, std::string_view bytes);

}  // namespace kinoscope
