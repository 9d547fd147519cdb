// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/row_pipe.h"

namespace kinoscope {

namespace {

constexpr std::size_t rows_a_slot = 4096;

}  // namespace

RowPipe::RowPipe(RatingFile& file) : m_file(file), m_worker([this] { work(); }) {}

RowPipe::~RowPipe()
{
    m_over = true;
    m_empty.release();
    m_worker.join();
}

std::span<const RatingRow> RowPipe::next()
{
    if (m_taken > 0)
        m_empty.release();
    m_full.acquire();
    const Slot& slot = m_slots[m_taken++ % slots];
    if (slot.failure)
        std::rethrow_exception(slot.failure);
    return std::span(slot.rows).first(slot.count);
}

void RowPipe::work()
{
    for (std::size_t filled = 0;; ++filled) {
        m_empty.acquire();
        if (m_over)
            return;
        const bool more = fill(m_slots[filled % slots]);
        m_full.release();
        if (!more)
            return;
    }
}

bool RowPipe::fill(Slot& slot)
{
    try {
        slot.rows.resize(rows_a_slot);
        slot.count = m_file.next_rows(slot.rows);
        return slot.count > 0;
    } catch (...) {
        slot.failure = std::current_exception();
        return false;
    }
}

}  // namespace kinoscope
