// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/item_column.h"

#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

namespace kinoscope {

/// Adds a column, unless it is empty or there are too many already; whether it was added.
bool add_item_column(Dataset& dataset, ItemColumn column);

/// What lies beside MovieLens' ratings: links.csv, and the ten tags of tags.csv that most people gave a film. Reads
/// without the data set, so that both can be read at once. Of links.csv, ids of IMDb and TMDB are numbers of at most
/// `most_id_digits`; others are left out.
class ItemFacts {
public:
    /// Never throws but for want of memory: a file that is not there, or is none of these, adds nothing. What cannot be
    /// read becomes a note.
    static ItemFacts read(const std::filesystem::path& folder);

    void add_to(Dataset& dataset) const;

private:
    using Cells = std::unordered_map<std::string, std::string>;  // by the item's id as written

    template <typename Reading>
    void read_file(const std::filesystem::path& file, Reading reading);
    void read_links(const std::filesystem::path& file);
    void read_tags(const std::filesystem::path& file);

    std::vector<std::pair<std::string, Cells>> m_columns;
    std::vector<Message> m_notes;
};

}  // namespace kinoscope
