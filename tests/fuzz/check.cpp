// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/check.h"

#include "core/data/encoding.h"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace kinoscope::fuzz {

void require(bool holds, std::string_view what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Does not hold: %s.\n", std::string(what).c_str());
    std::abort();
}

void check_sentence(std::string_view sentence)
{
    constexpr std::size_t longest = 2000;
    const std::string quoted = ": " + in_quotes(sentence);
    require(find_invalid_utf8(sentence) == std::string_view::npos, "a sentence is UTF-8" + quoted);
    require(!has_control_characters(sentence), "a sentence has no control characters" + quoted);
    require(sentence.size() <= longest, "a sentence is short" + quoted);
    require(sentence.ends_with('.'), "a sentence ends with a full stop" + quoted);
}

}  // namespace kinoscope::fuzz
