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

// glibc's malloc_trim() gives back the end of the main arena alone. Each of the others keeps what is free at its end,
// up to 64 MB: after a run of 5,000 epochs that was 59 MB. It also trims less and less as larger blocks are freed,
// unless told a threshold.
void keep_no_spare_memory()
{
    ::mallopt(M_ARENA_MAX, 1);
    ::mallopt(M_TRIM_THRESHOLD, 128 << 10);
}

// Up to Qt 6.5 the cache keeps the name of every picture that it ever had, 170 bytes each, and even clear() does not
// take it away. Each window's style sheet makes icons with new names. A cache with no room takes no names either.
void keep_no_pictures()
{
    QPixmapCache::setCacheLimit(0);
}

ProcessState process_state()
{
    ProcessState state;
    state.threads = entries("/proc/self/task");
    state.files = entries("/proc/self/fd");
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
