// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a target over every file of a folder, in the order of their names: what once was found stays mended, with any
// compiler. Exit status 2 if there is nothing to run; a finding ends the program as it does under libFuzzer.
#include "tests/fuzz/target.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

std::vector<std::filesystem::path> files_in(const char* folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_regular_file())
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fprintf(stderr, "Usage: %s FOLDER\n", arguments[0]);
        return 2;
    }
    const std::vector<std::filesystem::path> files = files_in(arguments[1]);
    for (const std::filesystem::path& path : files) {
        std::fprintf(stderr, "%s\n", path.filename().c_str());  // the last one named is the one to look at
        std::ifstream file(path, std::ios::binary);
        const std::string input{std::istreambuf_iterator<char>(file), {}};
        kinoscope::fuzz::test_one_input(input);
    }
    std::fprintf(stderr, "%zu inputs, nothing found.\n", files.size());
    return files.empty() ? 2 : 0;
}
