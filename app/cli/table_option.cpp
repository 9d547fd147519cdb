// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_option.h"

#include "core/data/text/text_encoding.h"

#include <fmt/format.h>

#include <stdexcept>

namespace kinoscope::cli {

void add_table_options(CLI::App& command, TableOptions& options)
{
    command.add_option_function<std::string>(
        "--columns",
        [&options](const std::string& text) {
            try {
                options.columns = parse_columns(text);
            } catch (const std::invalid_argument& error) {
                throw CLI::ValidationError("--columns", error.what());
            }
        },
        "Which columns of a table are what, by name or number: user=…,item=…,rating=… and, if wanted, title=…,time=…; "
        "where nobody rates, user=…,item=… and perhaps count=…; "
        "with a column for each item: user=…,items=3-22");
    command
        .add_option("--encoding", options.encoding,
                    "Text encoding of a table, such as WINDOWS-1251 (default: detected)")
        ->check([](const std::string& name) {
            return is_encoding(name) ? std::string() : fmt::format("\"{}\" is not the name of an encoding.", name);
        });
    command.add_option("--sheet", options.sheet,
                       "The sheet of a spreadsheet, by name or number (default: the first with ratings)");
    command.add_option_function<std::string>(
        "--missing", [&options](const std::string& text) { options.missing = parse_missing(text); },
        "Values that mean \"no rating\" besides empty cells: V,V (default: detected)");
    command.add_flag_callback(
        "--low-is-good", [&options] { options.low_is_good = true; },
        "The lowest rating is the best, as with school marks");
    command.add_flag_callback(
        "--high-is-good", [&options] { options.low_is_good = false; }, "The highest rating is the best");
    command.add_option("--items", options.items, "What the ratings are about")->check(CLI::IsMember(item_nouns()));
    command.add_option("--movies", options.movies,
                       "A table with ids and titles; \"none\" ignores even one in the same folder");
}

}  // namespace kinoscope::cli
