// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/input_files.h"

#include "tests/fuzz/check.h"

#include <cstdio>
#include <memory>
#include <stdlib.h>
#include <string>
#include <system_error>

namespace kinoscope::fuzz {

namespace fs = std::filesystem;

WorkFolder::WorkFolder()
{
    std::string name = (fs::temp_directory_path() / "kinoscope-fuzz-XXXXXX").string();
    require(::mkdtemp(name.data()) != nullptr, "a temporary folder can be made");
    m_path = name;
}

WorkFolder::~WorkFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

const fs::path& work_folder()
{
    static const WorkFolder folder;
    return folder.path();
}

void write_file(const fs::path& path, std::string_view bytes)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "wb"), &std::fclose);
    require(file && std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size(), "an input can be written");
}

std::vector<std::string_view> parts_of(std::string_view input)
{
    constexpr std::string_view between = "====\n";
    std::vector<std::string_view> parts;
    for (std::size_t end = input.find(between); end != std::string_view::npos; end = input.find(between)) {
        parts.push_back(input.substr(0, end));
        input.remove_prefix(end + between.size());
    }
    parts.push_back(input);
    return parts;
}

void write_parts(const fs::path& folder, std::string_view input, const std::vector<std::string_view>& names)
{
    const std::vector<std::string_view> parts = parts_of(input);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i < parts.size())
            write_file(folder / names[i], parts[i]);
        else
            fs::remove(folder / names[i]);
    }
}

}  // namespace kinoscope::fuzz
