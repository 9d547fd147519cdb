// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_error.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace kinoscope::test {

/// A folder of small files that goes away at the end of a test.
class DataFolder {
public:
    std::filesystem::path path() const { return m_folder.path().toStdString(); }

    std::filesystem::path write(const std::filesystem::path& name, std::string_view bytes) const
    {
        const std::filesystem::path file = path() / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << bytes;
        return file;
    }

private:
    QTemporaryDir m_folder;
};

/// A line of u.item with no flag set except that of `genre` (1 to 18; 0 is "unknown").
inline std::string item_line(int id, std::string_view title, int genre = 8)
{
    std::string line = std::to_string(id) + "|" + std::string(title) + "|01-Jan-1995||";
    for (int flag = 0; flag < 19; ++flag)
        line += flag == genre ? "|1" : "|0";
    return line + "\n";
}

/// The sentence of the DataError that `call` throws; empty if it throws none.
template <typename Call>
std::string error_of(Call call)
{
    try {
        call();
    } catch (const DataError& error) {
        return error.what();
    }
    return {};
}

}  // namespace kinoscope::test
