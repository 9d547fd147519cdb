// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kernels/adam.h"

#include <cmath>

#include <hwy/detect_compiler_arch.h>

namespace kinoscope::kernels {

namespace {

// In units of a smaller weight decay the squares of large gradients might overflow.
constexpr float least_unit = 1e-6F;

}  // namespace

AdamFactors adam_factors(const AdamSettings& settings, AdamOrder order, std::int64_t t)
{
    const double correction1 = 1.0 - std::pow(settings.beta1, static_cast<double>(t));
    const double root2 = std::sqrt(1.0 - std::pow(settings.beta2, static_cast<double>(t)));
    const auto beta1 = static_cast<float>(settings.beta1);
    const auto beta2 = static_cast<float>(settings.beta2);
    const auto decay = static_cast<float>(settings.weight_decay);
    if (order == AdamOrder::strict)
        return {beta1,
                beta2,
                static_cast<float>(1.0 - settings.beta1),
                static_cast<float>(1.0 - settings.beta2),
                decay,
                static_cast<float>(root2),
                static_cast<float>(settings.epsilon),
                static_cast<float>(-settings.learning_rate / correction1)};
    // m / (1 − β1) over sqrt(v / (1 − β2)): what was left out of the moments goes into the step and ε.
    const double scale = root2 / std::sqrt(1.0 - settings.beta2);
    return {beta1,
            beta2,
            1.0F,
            1.0F,
            decay,
            1.0F,
            static_cast<float>(settings.epsilon * scale),
            static_cast<float>(-settings.learning_rate * (1.0 - settings.beta1) / correction1 * scale)};
}

AdamFactors with_decay(AdamFactors factors, AdamOrder order, float weight_decay)
{
    factors.weight_decay = weight_decay;
    if (order == AdamOrder::fast && weight_decay >= least_unit) {
        factors.weight_decay = 1.0F;
        factors.gradient1 /= weight_decay;
        factors.epsilon /= weight_decay;
    }
    return factors;
}

Roots quicker_roots()
{
#if HWY_ARCH_X86 && HWY_COMPILER_GCC
    static const bool amd = [] {
        __builtin_cpu_init();
        return __builtin_cpu_is("amd") != 0;
    }();
    return amd ? Roots::instructions : Roots::refined;
#else
    return Roots::refined;
#endif
}

}  // namespace kinoscope::kernels
