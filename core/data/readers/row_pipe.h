// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/readers/rating_file.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <exception>
#include <semaphore>
#include <span>
#include <thread>
#include <vector>

namespace kinoscope {

/// Reads a rating file in a thread of its own, some thousand rows ahead of whoever takes them: finding the numbers in
/// the text takes as long as what is done with them. Lives on the thread that takes the rows; owns its worker, which
/// alone touches the file from then on.
class RowPipe {
public:
    explicit RowPipe(RatingFile& file);
    ~RowPipe();
    RowPipe(const RowPipe&) = delete;
    RowPipe& operator=(const RowPipe&) = delete;

    /// The next rows; empty at the end of the file, after which there is nothing to ask for. Valid until the next call.
    /// Throws what reading them threw, once all rows before are taken.
    std::span<const RatingRow> next();

private:
    struct Slot {
        std::vector<RatingRow> rows;
        std::size_t count = 0;
        std::exception_ptr failure;
    };
    static constexpr std::size_t slots = 4;

    void work();
    bool fill(Slot& slot);

    RatingFile& m_file;
    std::array<Slot, slots> m_slots;
    std::counting_semaphore<slots> m_empty{slots};
    std::counting_semaphore<slots> m_full{0};
    std::atomic<bool> m_over = false;
    std::size_t m_taken = 0;
    std::thread m_worker;  // last: it uses all of the others
};

}  // namespace kinoscope
