// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hwy/aligned_allocator.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace kinoscope {

/// Arrays of so many floats, zero at first, that are walked through together, in step with one that is there already.
///
/// A processor takes a load to depend on a store before it if the last 12 bits of their addresses agree, and waits. So
/// each array begins 17 cache lines after the one before it, pages aside: what is loaded in one round was not stored to
/// in the rounds just before.
class StaggeredArrays {
public:
    StaggeredArrays(const float* beside, std::size_t size, std::size_t count)
        : m_stride((size + line - 1) / line * line + page),
          m_offset(reinterpret_cast<std::uintptr_t>(beside) / sizeof(float) % page / line * line),
          m_floats(hwy::AllocateAligned<float>(count * m_stride + 2 * page))
    {
        std::fill_n(m_floats.get(), count * m_stride + 2 * page, 0.0F);
    }

    /// Array `index`, on a cache line's boundary.
    float* array(std::size_t index) const
    {
        const std::size_t wanted = (m_offset + (index + 1) * 17 * line) % page;
        float* const from = m_floats.get() + index * m_stride;
        const std::size_t there = reinterpret_cast<std::uintptr_t>(from) / sizeof(float) % page;
        return from + (wanted + page - there) % page;
    }

private:
    static constexpr std::size_t line = 64 / sizeof(float);
    static constexpr std::size_t page = 4096 / sizeof(float);

    std::size_t m_stride;
    std::size_t m_offset;
    hwy::AlignedFreeUniquePtr<float[]> m_floats;
};

}  // namespace kinoscope
