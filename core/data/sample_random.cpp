// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample_random.h"

namespace kinoscope {

std::uint64_t SampleRandom::bits()
{
    m_state += 0x9e3779b97f4a7c15U;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
}

double SampleRandom::uniform()
{
    return static_cast<double>(bits() >> 11U) * 0x1.0p-53;
}

double SampleRandom::normal(double deviation)
{
    // Box and Muller's logarithm and cosine differ in their last bit from one C library to the next, and one bit
    // can turn a rating of 3 into a 4.
    double sum = -6.0;
    for (int i = 0; i < 12; ++i)
        sum += uniform();
    return deviation * sum;
}

std::uint32_t SampleRandom::below(std::uint32_t n)
{
    return static_cast<std::uint32_t>(((bits() >> 32U) * n) >> 32U);
}

double sample_exp(double x)
{
    // (1 + x/256)^256 by eight squarings.
    double power = 1.0 + x / 256.0;
    for (int i = 0; i < 8; ++i)
        power *= power;
    return power;
}

}  // namespace kinoscope
