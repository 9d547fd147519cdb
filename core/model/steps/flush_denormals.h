// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#if defined(__SSE2__)
#include <xmmintrin.h>
#elif defined(__aarch64__)
#include <cstdint>
#endif

namespace kinoscope {

/// While it lives, the calling thread takes denormal numbers (below 1.2e-38) for zero. Weight decay alone drives the
/// rows of films without a training rating there, and a processor takes a hundred times as long over each of them.
/// PyTorch knows it as `torch.set_flush_denormal(True)`.
class FlushDenormals {
public:
    FlushDenormals() : m_before(read()) { write(m_before | flush_bits); }
    ~FlushDenormals() { write(m_before); }
    FlushDenormals(const FlushDenormals&) = delete;
    FlushDenormals& operator=(const FlushDenormals&) = delete;

private:
#if defined(__SSE2__)
    using Register = unsigned;
    static constexpr Register flush_bits = 0x8040;  // results (bit 15) and operands (bit 6)
    static Register read()
    {
        return _mm_getcsr();
    }
    static void write(Register value)
    {
        _mm_setcsr(value);
    }
#elif defined(__aarch64__)
    using Register = std::uint64_t;
    static constexpr Register flush_bits = 1U << 24U;
    static Register read()
    {
        Register value = 0;
        asm volatile("mrs %0, fpcr" : "=r"(value));
        return value;
    }
    static void write(Register value)
    {
        asm volatile("msr fpcr, %0" : : "r"(value));
    }
#else
    using Register = int;  // elsewhere they are only slow
    static constexpr Register flush_bits = 0;
    static Register read()
    {
        return 0;
    }
    static void write(Register) {}
#endif

    Register m_before;
};

}  // namespace kinoscope
