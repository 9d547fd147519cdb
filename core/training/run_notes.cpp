// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_notes.h"

#include "core/data/encoding.h"

#include <algorithm>

namespace kinoscope {

namespace {

bool begins_a_character(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

std::string_view without_outer_spaces(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::string kept(std::string_view text, std::size_t most)
{
    const std::string clean = without_control_characters(text);
    std::string_view left = without_outer_spaces(clean);
    std::size_t characters = 0;
    const auto* const end = std::find_if(left.begin(), left.end(),
                                         [&](char byte) { return begins_a_character(byte) && ++characters > most; });
    return std::string(without_outer_spaces(left.substr(0, static_cast<std::size_t>(end - left.begin()))));
}

}  // namespace

RunNotes as_kept(const RunNotes& notes)
{
    RunNotes clean = notes;
    clean.name = kept(notes.name, RunNotes::most_name);
    clean.note = kept(notes.note, RunNotes::most_note);
    return clean;
}

std::size_t characters_in(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_a_character));
}

}  // namespace kinoscope
