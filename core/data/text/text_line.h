// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace kinoscope {

/// One line of a file from outside, and where it stands.
struct TextLine {
    std::string_view file;    ///< "u.data", for messages
    std::int64_t number = 1;  ///< from 1
    std::string_view text;    ///< without its end

    /// A DataError at this line, or at a column of it (from 1).
    [[noreturn]] void fail(const Message& found, const Message& expected, std::int64_t column = 0) const
    {
        throw DataError(std::string(file), number, column, found, expected);
    }
};

}  // namespace kinoscope
