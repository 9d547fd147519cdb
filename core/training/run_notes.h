// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kinoscope {

/// What a person has noted of a run.
struct RunNotes {
    static constexpr std::size_t most_name = 200;   ///< characters
    static constexpr std::size_t most_note = 4000;  ///< characters

    std::string name;  ///< UTF-8; empty: it is called by its settings
    std::string note;  ///< UTF-8
    bool starred = false;
    bool curve = true;  ///< its curve is drawn beside that of the run that is shown

    bool operator==(const RunNotes&) const = default;
};

/// As files take them: control characters as spaces, none at the ends, and no more characters than the most.
RunNotes as_kept(const RunNotes& notes);

/// How many characters (code points) a text has that is UTF-8.
std::size_t characters_in(std::string_view text);

}  // namespace kinoscope
