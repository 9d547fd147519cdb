// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/say.h"

#include "core/data/text/item_noun.h"

namespace kinoscope::cli {

namespace {

std::string spoken_noun = "film";

}  // namespace

void speak_of(const std::string& noun)
{
    spoken_noun = noun;
}

std::string spoken(std::string_view text)
{
    return about_items(text, spoken_noun);
}

}  // namespace kinoscope::cli
