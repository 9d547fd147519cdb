// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column.h"

#include <cstdlib>

#include <sys/mman.h>

namespace kinoscope::detail {

namespace {

constexpr std::align_val_t cache_line{64};

}  // namespace

void* allocate_column(std::size_t bytes)
{
    if (bytes < huge_page)
        return ::operator new(bytes, cache_line);
    const std::size_t whole = (bytes + huge_page - 1) / huge_page * huge_page;
    void* const block = whole < bytes ? nullptr : std::aligned_alloc(huge_page, whole);
    if (block == nullptr)
        throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
    madvise(block, whole, MADV_HUGEPAGE);  // a wish; without it the table only takes longer to read
#endif
    return block;
}

void free_column(void* block, std::size_t bytes) noexcept
{
    if (bytes < huge_page)
        ::operator delete(block, cache_line);
    else
        std::free(block);
}

}  // namespace kinoscope::detail
