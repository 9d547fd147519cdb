// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_error.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace kinoscope::test {

inline std::string read_all(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void write_all(const std::filesystem::path& path, std::string_view bytes)
{
    // A new file each time: some file systems wait for the disk when one is cut and written again.
    std::filesystem::remove(path);
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// What `action` is refused with; "done" if it is not. Other exceptions than DataError go through and fail the test.
template <typename Action>
std::string refusal(Action action)
{
    try {
        action();
    } catch (const DataError& error) {
        return error.what();
    }
    return "done";
}

}  // namespace kinoscope::test
