// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample/sample_random.h"

namespace kinoscope {

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

double sample_exp(double x)
{
    // (1 + x/256)^256 by eight squarings.
    double power = 1.0 + x / 256.0;
    for (int i = 0; i < 8; ++i)
        power *= power;
    return power;
}

}  // namespace kinoscope
