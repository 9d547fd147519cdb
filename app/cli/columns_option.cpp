// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns_option.h"

#include <stdexcept>

namespace kinoscope::cli {

void add_columns_option(CLI::App& command, std::optional<TableColumns>& columns)
{
    command.add_option_function<std::string>(
        "--columns",
        [&columns](const std::string& text) {
            try {
                columns = parse_columns(text);
            } catch (const std::invalid_argument& error) {
                throw CLI::ValidationError("--columns", error.what());
            }
        },
        "Which columns of a table are what, by name or number: user=…,item=…,rating=… and, if wanted, title=…,time=…");
}

}  // namespace kinoscope::cli
