// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace kinoscope::kernels {

/// Adam keeps its state in blocks of so many floats: a cache line, and a whole number of every target's vectors.
inline constexpr std::size_t adam_block = 16;

/// Whose order of operations. `strict` is LibTorch's, rounding for rounding; `fast` folds constants, keeps the moments
/// scaled by 1 / (1 − β) and in units of the weight decay, and its roots are good to 23 bits.
enum class AdamOrder { strict, fast };

/// What roots and quotients are computed by: the processor's own instructions, or, where there are estimates of 14 bits
/// (AVX-512), a few multiplications. `strict` has the same digits either way, and so has `fast` but for the last one.
enum class Roots { instructions, refined };
/// Which is quicker here: the instructions where they work beside the multiplications, as on AMD's processors.
Roots quicker_roots();

struct AdamSettings {
    double learning_rate = 1.5e-3;
    double weight_decay = 3e-4;  ///< L2, added to the gradient
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
};

/// What one step multiplies by. Made by adam_factors.
struct AdamFactors {
    float beta1, beta2;
    float gradient1, gradient2;  ///< what g and g² are multiplied by on their way into the moments; fast: what g is
    float weight_decay;
    float root_scale;  ///< strict: sqrt(1 − β2^t), which divides the root of the second moment
    float epsilon;
    float step;  ///< negative: what moment / denominator is multiplied by
};
/// The factors of step t, counted from 1.
AdamFactors adam_factors(const AdamSettings& settings, AdamOrder order, std::int64_t t);
/// The same for a table with a weight decay of its own, which stays what it is from step to step: the unit of the
/// fast order's moments.
AdamFactors with_decay(AdamFactors factors, AdamOrder order, float weight_decay);

/// What is known of a block, as bits.
inline constexpr std::uint8_t block_touched = 1;  ///< its gradient may hold something but zeros
inline constexpr std::uint8_t block_small = 2;    ///< `fast`, set by a look: second moments may be small beside ε²

/// Parameters and their state. `moment1`, `moment2`, `gradient` and `marks` are as long as the whole blocks that hold
/// `size` floats; only `parameters` may end within a block.
struct AdamArrays {
    float* parameters;
    float* moment1;
    float* moment2;
    float* gradient;
    std::uint8_t* marks;  ///< one a block
    std::size_t size;
};

/// One step of Adam on all parameters. Sets what was touched of the gradient back to zero, and takes its marks away.
///
/// `look`: whether `fast` looks which blocks have small second moments. Where none is small it then needs neither roots
/// nor quotients (with estimates of 14 bits, AVX-512), until the next look.
void adam_step(const AdamArrays& arrays, const AdamFactors& factors, AdamOrder order, bool look = true,
               Roots roots = quicker_roots());
/// Whether to look at step t, counted from 1: often enough for what moments and ε can have changed by since.
constexpr bool time_to_look(std::int64_t t)
{
    return t <= 64 || t % (t <= 256 ? 16 : 64) == 0;
}

/// One step of Adam, in the fast order, on one row of k floats: of a table, its moments, and its gradient.
void adam_row(float* parameters, float* moment1, float* moment2, const float* gradient, std::size_t k,
              const AdamFactors& factors);

}  // namespace kinoscope::kernels
