// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/message.h"

#include <cstdint>
#include <exception>
#include <stdexcept>
#include <string>

namespace kinoscope {

/// What somebody can do who has too little memory, beside closing other programs.
enum class MemoryAdvice {
    fewer_ratings,
    fewer_factors,
    larger_computer,  ///< nothing: what is opened takes what it takes
};

/// Memory that there is not. `what()`: "There is not enough memory: this needs about 3.1 GB. Close other programs, or
/// use fewer factors."
class MemoryError : public Explained<std::runtime_error> {
public:
    /// `bytes`: what is to be done takes, about, beside what the program has by now.
    MemoryError(std::uint64_t bytes, MemoryAdvice advice);
};

/// "3.1 GB", "40 MB"; never less than 1 MB.
std::string memory_text(std::uint64_t bytes);

/// Whether `error` says in any of the ways there are that memory has run out: for a table, for a thread, for a library,
/// or for LibTorch. Not for a MemoryError, which says so already.
bool is_out_of_memory(const std::exception& error);

/// What a person reads of such an error where nobody has said for what memory was needed: how much the program has.
Message out_of_memory();

/// The answer of `work()`. Where memory runs out in it, throws a MemoryError; `bytes()` says what the work takes,
/// about, and is asked only then.
template <typename Bytes, typename Work>
decltype(auto) with_memory(Bytes&& bytes, MemoryAdvice advice, Work&& work)
{
    try {
        return work();
    } catch (const std::exception& error) {
        if (!is_out_of_memory(error))
            throw;
    }
    // Out of the handler, so that what had been allocated has been given back.
    throw MemoryError(bytes(), advice);
}

}  // namespace kinoscope
