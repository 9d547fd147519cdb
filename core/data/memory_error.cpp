// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/memory_error.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <new>
#include <string_view>
#include <system_error>
#include <vector>

#include <unistd.h>

namespace kinoscope {

namespace {

/// What the program has in memory now; 0 where the system does not say.
std::uint64_t resident_bytes()
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen("/proc/self/statm", "r"), &std::fclose);
    unsigned long whole = 0;
    unsigned long resident = 0;
    if (!file || std::fscanf(file.get(), "%lu %lu", &whole, &resident) != 2)
        return 0;
    return static_cast<std::uint64_t>(resident) * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

// Whole sentences: they are translated as such.
Message memory_sentence(std::uint64_t bytes, MemoryAdvice advice)
{
    const std::vector<Message> needed{as_is(memory_text(bytes))};
    switch (advice) {
    case MemoryAdvice::fewer_ratings:
        return {KINOSCOPE_TEXT("core", "There is not enough memory: this needs about %1. Close other programs, or open "
                                       "fewer ratings."),
                needed};
    case MemoryAdvice::fewer_factors:
        return {KINOSCOPE_TEXT("core", "There is not enough memory: this needs about %1. Close other programs, or use "
                                       "fewer factors."),
                needed};
    case MemoryAdvice::larger_computer: break;
    }
    return {KINOSCOPE_TEXT("core", "There is not enough memory: this needs about %1. Close other programs, or use a "
                                   "computer with more memory."),
            needed};
}

}  // namespace

MemoryError::MemoryError(std::uint64_t bytes, MemoryAdvice advice)
    : Explained(memory_sentence(resident_bytes() + bytes, advice))
{
}

std::string memory_text(std::uint64_t bytes)
{
    constexpr double megabyte = 1e6;
    constexpr double gigabyte = 1e9;
    const auto amount = static_cast<double>(bytes);
    if (amount >= gigabyte)
        return fmt::format("{:.1f} GB", amount / gigabyte);
    return fmt::format("{:.0f} MB", std::max(1.0, amount / megabyte));
}

bool is_out_of_memory(const std::exception& error)
{
    if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr)
        return true;
    if (const auto* system = dynamic_cast<const std::system_error*>(&error))
        return system->code() == std::errc::resource_unavailable_try_again ||
               system->code() == std::errc::not_enough_memory;
    // LibTorch's allocator, its driver of graphics cards, and the loader of libraries.
    constexpr std::array<std::string_view, 4> signs{"can't allocate memory", "out of memory", "failed to map segment",
                                                    "annot allocate memory"};
    const std::string_view text = error.what();
    return std::any_of(signs.begin(), signs.end(),
                       [text](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
}

Message out_of_memory()
{
    return {KINOSCOPE_TEXT("core",
                           "There is not enough memory: Kinoscope has %1 and needs more. Close other programs, or "
                           "open fewer ratings."),
            {as_is(memory_text(resident_bytes()))}};
}

}  // namespace kinoscope
