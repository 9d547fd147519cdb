// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kinoscope {

/// What is wrong with a path, in the two halves of a DataError: "found … where … was expected".
struct PathProblem {
    std::string found;
    std::string expected;
};

/// The path of an archive's entry, which anybody may have written, must lead down from the archive's own folder and
/// nowhere else: no root, no drive, no `..`, no `.` or empty part, no backslash, no control character, valid UTF-8,
/// at most `most_bytes` long. The slash at the end of a folder's name is not part of it.
std::optional<PathProblem> problem_with_entry_path(std::string_view path, std::size_t most_bytes);

}  // namespace kinoscope
