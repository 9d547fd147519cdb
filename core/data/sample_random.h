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

    std::uint64_t bits();
    double uniform();                      ///< [0, 1), 53 bits
    double normal(double deviation);       ///< Irwin–Hall: 12 uniforms minus 6; within ±6 deviations
    std::uint32_t below(std::uint32_t n);  ///< 0 … n - 1

private:
    std::uint64_t m_state;
};

/// e^x within 2 % for |x| <= 3, by multiplications alone.
double sample_exp(double x);

}  // namespace kinoscope
