// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace kinoscope::soak {

/// What the present sequence has done so far, and a thread that ends the program if one action takes too long: no
/// thread of the program running or about to for 20 s, or 5 minutes in all. Time in which the machine has others to
/// serve, or has stopped the whole program, does not count as a deadlock. Used on the GUI thread; its own thread reads.
class Journal {
public:
    Journal();
    ~Journal();

    void begin(std::uint64_t seed);
    void note(std::string action);
    /// It goes on, elsewhere.
    void noteLife() { ++m_noted; }
    /// The sequence so far and how to repeat it, on standard error; then the program ends.
    [[noreturn]] void fail(const std::string& why);
    void require(bool holds, const std::string& why)
    {
        if (!holds)
            fail(why);
    }

private:
    void watch(const std::stop_token& stop);

    std::mutex m_mutex;
    std::uint64_t m_seed = 0;            // guarded by m_mutex
    std::vector<std::string> m_actions;  // guarded by m_mutex
    std::atomic<std::uint64_t> m_noted = 0;
    std::jthread m_watchdog;
};

}  // namespace kinoscope::soak
