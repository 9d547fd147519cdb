// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/process_state.h"

#include <malloc.h>
#include <unistd.h>

#include <QPixmapCache>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace kinoscope::soak {

namespace {

namespace fs = std::filesystem;

std::size_t entries(const char* folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

ProcessState process_state()
{
    ProcessState state;
    state.threads = entries("/proc/self/task");
    state.files = entries("/proc/self/fd");
    QPixmapCache::clear();  // it has up to 10 MB, and every window's icons count as others
    ::malloc_trim(0);
    const struct mallinfo2 heap = ::mallinfo2();
    state.heap = heap.uordblks + heap.hblkhd;
    std::size_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages >> pages;
    state.resident = pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    return state;
}

std::string open_files()
{
    std::string text;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator("/proc/self/fd"))
        text += entry.path().filename().string() + " " + fs::read_symlink(entry.path(), ignored).string() + "\n";
    return text;
}

}  // namespace kinoscope::soak
