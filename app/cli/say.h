// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <fmt/format.h>

#include <cstdio>
#include <string>
#include <string_view>
#include <utility>

namespace kinoscope::cli {

/// From now on texts are about `noun`, see `item_nouns`: those that were opened.
void speak_of(const std::string& noun);
/// A text about films as one about those.
std::string spoken(std::string_view text);

/// What a film's number counts: its ratings or, where nobody rates, the people who have it.
inline const char* raters(Feedback feedback)
{
    return feedback == Feedback::pairs ? "people" : "ratings";
}

/// As fmt::print, in the noun that is spoken of; what is filled in stays as it is.
template <typename... Values>
void say(std::FILE* stream, fmt::format_string<Values...> format, Values&&... values)
{
    const fmt::string_view text = format;
    fmt::vprint(stream, spoken({text.data(), text.size()}), fmt::make_format_args(values...));
}
template <typename... Values>
void say(fmt::format_string<Values...> format, Values&&... values)
{
    say(stdout, format, std::forward<Values>(values)...);
}

}  // namespace kinoscope::cli
