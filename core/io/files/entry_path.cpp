// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/files/entry_path.h"

#include "core/data/encoding.h"

#include <fmt/format.h>

#include <algorithm>

namespace kinoscope {

namespace {

constexpr char below[] = "a path below the archive's own folder";

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_control(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

std::optional<PathProblem> problem_with_part(std::string_view part)
{
    if (part.empty())
        return PathProblem{"two slashes with nothing between them", below};
    if (part == "..")
        return PathProblem{"a step upwards (\"..\")", below};
    if (part == ".")
        return PathProblem{"a part that is only a dot", below};
    return std::nullopt;
}

}  // namespace

std::optional<PathProblem> problem_with_entry_path(std::string_view path, std::size_t most_bytes)
{
    if (path.empty())
        return PathProblem{"an empty name", below};
    if (path.size() > most_bytes)
        return PathProblem{fmt::format("a name of {} bytes", path.size()), fmt::format("at most {}", most_bytes)};
    if (find_invalid_utf8(path) != std::string_view::npos)
        return PathProblem{"a name that is not UTF-8", "text"};
    if (std::any_of(path.begin(), path.end(), is_control))
        return PathProblem{"a control character in the name", "text"};
    if (path.front() == '/')
        return PathProblem{"an absolute path", below};
    if (path.size() > 1 && is_letter(path[0]) && path[1] == ':')
        return PathProblem{"a drive letter", below};
    if (path.find('\\') != std::string_view::npos)
        return PathProblem{"a backslash", "a slash between folders"};
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        if (auto problem = problem_with_part(path.substr(at, end - at)))
            return problem;
        at = end + 1;
    }
    return std::nullopt;
}

}  // namespace kinoscope
