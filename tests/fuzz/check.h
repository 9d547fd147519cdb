// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_error.h"

#include <optional>
#include <string_view>
#include <type_traits>

namespace kinoscope::fuzz {

/// Ends the program, which is what a fuzzer takes for a finding, unless it `holds`.
void require(bool holds, std::string_view what);

/// A refusal is one sentence for people: short, valid UTF-8, nothing in it that a terminal would obey.
void check_sentence(std::string_view sentence);

/// What `read` answers; nothing where it refuses with a DataError that says so properly. Any other exception is a
/// finding.
template <typename Read>
std::optional<std::invoke_result_t<Read>> accepted(Read read)
{
    try {
        return read();
    } catch (const DataError& error) {
        check_sentence(error.what());
        return std::nullopt;
    }
}

}  // namespace kinoscope::fuzz
