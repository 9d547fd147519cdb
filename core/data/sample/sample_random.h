// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace kinoscope {

/// Random numbers that are equal with every compiler and C library: no std distribution, no function of libm.
/// Source: SplitMix64 (Steele, Lea, Flood 2014).
class SampleRandom {
public:
    explicit SampleRandom(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t bits()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    double uniform();                 ///< [0, 1), 53 bits
    double normal(double deviation);  ///< Irwin–Hall: 12 uniforms minus 6; within ±6 deviations
    /// 0 … n - 1
    std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(((bits() >> 32U) * n) >> 32U); }

private:
    std::uint64_t m_state;
};

/// e^x within 2 % for |x| <= 3, by multiplications alone.
double sample_exp(double x);

}  // namespace kinoscope
