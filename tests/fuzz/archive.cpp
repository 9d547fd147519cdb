// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Archives: whatever is in them, nothing lies outside the folder, and the folder appears only whole.
#include "core/io/files/archive.h"

#include "core/io/files/entry_path.h"
#include "core/io/files/staged_folder.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/input_files.h"
#include "tests/fuzz/target.h"

#include <algorithm>
#include <string>

namespace kinoscope::fuzz {

namespace {

namespace fs = std::filesystem;

/// Limits that a small input can reach.
const ArchiveLimits limits{.entries = 20, .bytes = 300'000, .ratio = 20.0, .ratio_after = 20'000, .path_bytes = 60};

/// A path that is accepted, below any folder, stays below it.
void test_path(std::string_view path)
{
    if (problem_with_entry_path(path, limits.path_bytes))
        return;
    const fs::path entry(path);
    require(entry.is_relative() && entry.lexically_normal() == entry, "a path says plainly where it leads");
    require(std::none_of(entry.begin(), entry.end(), [](const fs::path& part) { return part == ".." || part.empty(); }),
            "a path leads down");
}

/// Nothing but what was there before, and `expected` more.
void check_surroundings(const fs::path& folder, std::ptrdiff_t expected)
{
    const std::ptrdiff_t entries = std::distance(fs::directory_iterator(folder), fs::directory_iterator());
    require(entries == 1 + expected, "nothing lies outside the folder");
    require(fs::exists(folder / "archive.zip"), "the archive stays");
}

void check_contents(const fs::path& folder, const ArchiveContents& contents)
{
    std::int64_t files = 0;
    std::int64_t bytes = 0;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        const fs::file_status status = entry.symlink_status();
        require(fs::is_regular_file(status) || fs::is_directory(status), "only files and folders are made");
        require((status.permissions() & (fs::perms::set_uid | fs::perms::set_gid)) == fs::perms::none,
                "modes are not believed");
        if (!fs::is_regular_file(status))
            continue;
        require(entry.hard_link_count() == 1, "no file has a second name");
        ++files;
        bytes += static_cast<std::int64_t>(entry.file_size());
    }
    require(files == contents.files && bytes == contents.bytes, "what is told of is what is there");
    require(files > 0 && files <= limits.entries && bytes <= limits.bytes, "limits hold");
}

bool test_unpacking(const fs::path& folder, const std::string& inside)
{
    const fs::path target = folder / "set";
    const auto contents = accepted([&] {
        StagedFolder staged(target);
        const ArchiveContents unpacked = unpack_zip(folder / "archive.zip", inside, staged.path(), limits);
        staged.put_in_place();
        return unpacked;
    });
    check_surroundings(folder, contents ? 1 : 0);
    if (contents) {
        check_contents(target, *contents);
        fs::remove_all(target);
    }
    return contents.has_value();
}

/// The same of tar and of names as other programs write them.
void test_unpacking_of_any(const fs::path& folder)
{
    const fs::path target = folder / "set";
    const auto contents = accepted([&] {
        StagedFolder staged(target);
        const ArchiveContents unpacked = unpack_archive(folder / "archive.zip", staged.path(), limits);
        staged.put_in_place();
        return unpacked;
    });
    check_surroundings(folder, contents ? 1 : 0);
    if (contents) {
        check_contents(target, *contents);
        fs::remove_all(target);
    }
}

}  // namespace

void test_one_input(std::string_view input)
{
    test_path(input.substr(0, limits.path_bytes + 1));
    static const fs::path folder = work_folder();
    write_file(folder / "archive.zip", input);
    if (test_unpacking(folder, {}))
        test_unpacking(folder, "set");
    test_unpacking_of_any(folder);
}

}  // namespace kinoscope::fuzz
