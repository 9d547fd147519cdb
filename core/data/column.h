// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace kinoscope {

namespace detail {

/// Blocks begin on a cache line's boundary. From this size on a block lies on huge pages where the system has them:
/// rows of a large table are read in random order, and most of the time would go into finding their small pages.
inline constexpr std::size_t huge_page = std::size_t{2} << 20U;

void* allocate_column(std::size_t bytes);  ///< throws std::bad_alloc
void free_column(void* block, std::size_t bytes) noexcept;

template <typename T>
struct ColumnAllocator {
    using value_type = T;

    ColumnAllocator() = default;
    template <typename U>
    ColumnAllocator(const ColumnAllocator<U>&) noexcept
    {
    }

    T* allocate(std::size_t n)
    {
        if (n > static_cast<std::size_t>(-1) / sizeof(T))
            throw std::bad_array_new_length();
        return static_cast<T*>(allocate_column(n * sizeof(T)));
    }
    void deallocate(T* block, std::size_t n) noexcept { free_column(block, n * sizeof(T)); }

    template <typename U>
    bool operator==(const ColumnAllocator<U>&) const noexcept
    {
        return true;
    }
};

}  // namespace detail

/// A vector for the columns of large tables.
template <typename T>
using Column = std::vector<T, detail::ColumnAllocator<T>>;

}  // namespace kinoscope
