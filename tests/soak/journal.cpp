// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/journal.h"

#include <fmt/format.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace kinoscope::soak {

namespace {

constexpr auto tick = std::chrono::milliseconds(100);
constexpr int most_idle_ticks = 200;
constexpr int most_ticks = 3000;

/// Whether a thread other than this one runs or waits for a processor.
bool is_busy()
{
    const std::string own = std::to_string(::syscall(SYS_gettid));
    std::error_code ignored;
    for (const auto& task : std::filesystem::directory_iterator("/proc/self/task", ignored)) {
        std::string line;
        std::getline(std::ifstream(task.path() / "stat"), line);
        const std::size_t name_end = line.rfind(')');
        if (task.path().filename() != own && name_end != std::string::npos && line.substr(name_end).starts_with(") R"))
            return true;
    }
    return false;
}

}  // namespace

Journal::Journal() : m_watchdog([this](const std::stop_token& stop) { watch(stop); }) {}

Journal::~Journal() = default;

void Journal::begin(std::uint64_t seed)
{
    const std::lock_guard lock(m_mutex);
    m_seed = seed;
    m_actions.clear();
    ++m_noted;
}

void Journal::note(std::string action)
{
    const std::lock_guard lock(m_mutex);
    m_actions.push_back(std::move(action));
    ++m_noted;
}

void Journal::fail(const std::string& why)
{
    const std::lock_guard lock(m_mutex);
    fmt::print(stderr, "The sequence did:\n");
    for (const std::string& action : m_actions)
        fmt::print(stderr, "  {}\n", action);
    fmt::print(stderr, "FAILED: {}\nAgain: soak --sequences 1 --seed {}\n", why, m_seed);
    // With a core, if the system keeps one: all threads are in it.
    std::signal(SIGABRT, SIG_DFL);
    std::abort();
}

void Journal::watch(const std::stop_token& stop)
{
    std::uint64_t seen = 0;
    int idle = 0;
    int all = 0;
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(tick);
        if (const std::uint64_t noted = m_noted; noted != seen) {
            seen = noted;
            idle = all = 0;
        }
        idle += is_busy() ? 0 : 1;
        if (idle > most_idle_ticks)
            fail("Nothing has happened for 20 s.");
        if (++all > most_ticks)
            fail("One action has taken 5 minutes.");
    }
}

}  // namespace kinoscope::soak
