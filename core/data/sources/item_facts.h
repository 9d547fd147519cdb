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
/// without the data set, so that both can be read at once.
class ItemFacts {
public:
    /// Never throws: a file that is not there, or is none of these, adds nothing.
    static ItemFacts read(const std::filesystem::path& folder);

    void add_to(Dataset& dataset) const;

private:
    using Cells = std::unordered_map<std::string, std::string>;  // by the item's id as written

    void read_links(const std::filesystem::path& file);
    void read_tags(const std::filesystem::path& file);

    std::vector<std::pair<std::string, Cells>> m_columns;
};

}  // namespace kinoscope
