// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// What can have been rated: "film", "book", "song", "game", "joke", "product" and "item".
const std::vector<std::string>& item_nouns();
bool is_item_noun(std::string_view noun);
/// More than one of them, in English.
std::string plural_of(std::string_view noun);

/// English text about films as text about `noun`: "a film", "Films", "film's" as "an item", "Items", "item's". What
/// stands in quotes and parts of file names ("films.csv") stay.
std::string about_items(std::string_view text, std::string_view noun);

}  // namespace kinoscope
