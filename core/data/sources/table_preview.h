// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/sources/item_list.h"
#include "core/data/sources/unpacked_source.h"
#include "core/data/tables/table_reader.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kinoscope {

/// The beginning of a table: what is shown of it before it is opened.
struct TableSample {
    std::string file;
    std::string bytes;                           ///< whole lines
    bool complete = true;                        ///< nothing was left out at the end
    std::filesystem::path titles;                ///< a list of titles that lies beside; may be empty
    std::shared_ptr<const ItemList> title_list;  ///< read; null where it is large or cannot be read

    std::optional<TableText> cells;  ///< of a spreadsheet or JSON, instead of `bytes`
    std::filesystem::path path;      ///< from which another sheet is read
    bool known_layout = false;       ///< an archive of files that need no questions: nothing else is filled
    std::shared_ptr<const UnpackedSource> unpacked;  ///< where `path` lies, if it is in an archive
};

/// At most 10,000 rows and 8 MiB; of an archive the table in it. Throws DataError about a file that cannot be read, and
/// ReadStopped.
TableSample read_sample(const std::filesystem::path& path, const ReadControl& control = {});
/// The same of a text that is there, such as one that was pasted.
TableSample sample_of(std::string text, std::string name);

/// What would come of the sample, read with some options.
struct TablePreview {
    std::string encoding;
    std::optional<TableGuess> guess;  ///< nothing for what is no table
    std::optional<TablePlan> plan;    ///< nothing where the columns are not known
    Message problem;                  ///< why it cannot be opened so; empty if it can
    std::size_t people = 0;
    std::size_t items = 0;
    std::size_t ratings = 0;
    RatingScale scale;
    std::string value_kind;
    bool complete = true;               ///< all rows of the sample were read
    std::optional<std::size_t> titled;  ///< for how many of the items the list has a title, if that was looked up
    std::vector<SkippedRows> skipped;
    std::vector<SkippedRows> partly_read;
    std::map<std::string, ValueReading::Fate> fates;  ///< of the texts where ratings are
};

/// Never throws: what is wrong is in `problem`.
TablePreview preview_table(const TableSample& sample, const TableOptions& options);

}  // namespace kinoscope
