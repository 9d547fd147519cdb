// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kernels/adam.h"

#include <algorithm>
#include <array>
#include <cmath>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/model/kernels/adam.cpp"
#include <hwy/foreach_target.h>  // must come before highway.h

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace kinoscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using kernels::AdamArrays;
using kernels::AdamFactors;
using kernels::AdamOrder;
using kernels::kBlock;

// A vector's square roots and divisions take longer than the memory that a pass moves. Where there are estimates of 14
// bits (AVX-512), a few multiplications do better.

#if HWY_TARGET <= HWY_AVX3
/// sqrt(x) rounded to nearest, as the instruction does. The residual of the refined root is exact while nothing in it is
/// denormal; where x is too small or too large for that, the instruction itself is used.
/// Source: Markstein, Computation of elementary functions on the IBM RISC System/6000, 1990.
template <typename D, typename V = hn::Vec<D>>
HWY_INLINE V exact_sqrt(D d, V x)
{
    constexpr float smallest = 0x1p-60F;
    constexpr float largest = 0x1p+60F;
    if (HWY_UNLIKELY(!hn::AllTrue(d, hn::And(hn::Ge(x, hn::Set(d, smallest)), hn::Le(x, hn::Set(d, largest))))))
        return hn::Sqrt(x);
    const V half = hn::Set(d, 0.5F);
    const V estimate = hn::ApproximateReciprocalSqrt(x);
    V root = hn::Mul(x, estimate);
    V half_reciprocal = hn::Mul(estimate, half);
    const V error = hn::NegMulAdd(root, half_reciprocal, half);
    root = hn::MulAdd(root, error, root);
    half_reciprocal = hn::MulAdd(half_reciprocal, error, half_reciprocal);
    return hn::MulAdd(hn::NegMulAdd(root, root, x), half_reciprocal, root);
}

/// sqrt(x) to about 2^-23, relatively.
template <typename D, typename V = hn::Vec<D>>
HWY_INLINE V quick_sqrt(D d, V x)
{
    const V estimate = hn::ApproximateReciprocalSqrt(hn::Max(x, hn::Set(d, 1e-37F)));  // 0 would give 0 · inf
    const V root = hn::Mul(x, estimate);
    return hn::MulAdd(hn::NegMulAdd(root, root, x), hn::Mul(estimate, hn::Set(d, 0.5F)), root);
}
#else
template <typename D, typename V = hn::Vec<D>>
HWY_INLINE V exact_sqrt(D, V x)
{
    return hn::Sqrt(x);
}
template <typename D, typename V = hn::Vec<D>>
HWY_INLINE V quick_sqrt(D, V x)
{
    return hn::Sqrt(x);
}
#endif

/// x / divisor, rounded to nearest as a division is, for many x.
template <typename D>
class ExactDivision {
public:
    using V = hn::Vec<D>;

#if HWY_TARGET <= HWY_AVX3
    // The reciprocal to twice the precision gives a quotient within one unit of the last place; one correction by its
    // exact residual then rounds it to nearest (Markstein, as above).
    ExactDivision(D d, float divisor)
        : m_divisor(hn::Set(d, divisor)), m_reciprocal(hn::Set(d, 1.0F / divisor)),
          m_rest(hn::Set(d, static_cast<float>(1.0 / double{divisor} - double{1.0F / divisor})))
    {
    }

    HWY_INLINE V operator()(V x) const
    {
        const V quotient = hn::MulAdd(x, m_reciprocal, hn::Mul(x, m_rest));
        return hn::MulAdd(hn::NegMulAdd(m_divisor, quotient, x), m_reciprocal, quotient);
    }

private:
    V m_divisor, m_reciprocal, m_rest;
#else
    ExactDivision(D d, float divisor) : m_divisor(hn::Set(d, divisor)) {}

    HWY_INLINE V operator()(V x) const { return hn::Div(x, m_divisor); }

private:
    V m_divisor;
#endif
};

/// A step's factors in every lane, and the update of one vector in LibTorch's order of operations:
/// exp_avg.mul_(β1).add_(g, 1 − β1); exp_avg_sq.mul_(β2).addcmul_(g, g, 1 − β2);
/// p.addcdiv_(exp_avg, exp_avg_sq.sqrt() / sqrt(bias_correction2) + ε, −lr / bias_correction1).
template <typename D>
class StrictUpdate {
public:
    using V = hn::Vec<D>;

    StrictUpdate(D d, const AdamFactors& factors)
        : m_d(d), m_beta1(hn::Set(d, factors.beta1)), m_beta2(hn::Set(d, factors.beta2)),
          m_gradient1(hn::Set(d, factors.gradient1)), m_gradient2(hn::Set(d, factors.gradient2)),
          m_decay(hn::Set(d, factors.weight_decay)), m_root(d, factors.root_scale),
          m_epsilon(hn::Set(d, factors.epsilon)), m_step(hn::Set(d, factors.step))
    {
    }

    HWY_INLINE void operator()(V& p, V& first, V& second, V gradient) const
    {
        const V g = hn::MulAdd(p, m_decay, gradient);
        first = hn::MulAdd(g, m_gradient1, hn::Mul(first, m_beta1));
        second = hn::MulAdd(hn::Mul(m_gradient2, g), g, hn::Mul(second, m_beta2));
        const V denominator = hn::Add(m_root(exact_sqrt(m_d, second)), m_epsilon);
        p = hn::Add(p, hn::Div(hn::Mul(m_step, first), denominator));
    }

private:
    D m_d;
    V m_beta1, m_beta2, m_gradient1, m_gradient2, m_decay;
    ExactDivision<D> m_root;
    V m_epsilon, m_step;
};

/// The same with g and g² unscaled in the moments, their factors in step and ε, and no division.
template <typename D>
class FastUpdate {
public:
    using V = hn::Vec<D>;

    FastUpdate(D d, const AdamFactors& factors)
        : m_d(d), m_beta1(hn::Set(d, factors.beta1)), m_beta2(hn::Set(d, factors.beta2)),
          m_decay(hn::Set(d, factors.weight_decay)), m_epsilon(hn::Set(d, factors.epsilon)),
          m_step(hn::Set(d, factors.step)), m_two(hn::Set(d, 2.0F))
    {
    }

    HWY_INLINE void operator()(V& p, V& first, V& second, V gradient) const
    {
        const V g = hn::MulAdd(p, m_decay, gradient);
        first = hn::MulAdd(first, m_beta1, g);
        second = hn::MulAdd(second, m_beta2, hn::Mul(g, g));
        const V denominator = hn::Add(quick_sqrt(m_d, second), m_epsilon);
        V reciprocal = hn::ApproximateReciprocal(denominator);
        reciprocal = hn::Mul(reciprocal, hn::NegMulAdd(denominator, reciprocal, m_two));  // Newton
#if HWY_ARCH_ARM
        reciprocal = hn::Mul(reciprocal, hn::NegMulAdd(denominator, reciprocal, m_two));  // starts from 8 bits there
#endif
        p = hn::MulAdd(hn::Mul(m_step, first), reciprocal, p);
    }

private:
    D m_d;
    V m_beta1, m_beta2, m_decay, m_epsilon, m_step, m_two;
};

// One block of 16 floats. The gradient is read, and zeroed, only if there is one.
template <typename D, typename Update>
HWY_INLINE void step_block(D d, const Update& update, float* p, float* first, float* second, float* gradient)
{
    for (std::size_t i = 0; i < kBlock; i += hn::Lanes(d)) {
        auto parameter = hn::LoadU(d, p + i);
        auto moment1 = hn::Load(d, first + i);
        auto moment2 = hn::Load(d, second + i);
        auto g = hn::Zero(d);
        if (gradient != nullptr) {
            g = hn::Load(d, gradient + i);
            hn::Store(hn::Zero(d), d, gradient + i);
        }
        update(parameter, moment1, moment2, g);
        hn::StoreU(parameter, d, p + i);
        hn::Store(moment1, d, first + i);
        hn::Store(moment2, d, second + i);
    }
}

template <template <typename> typename Update>
void step_all(const AdamArrays& arrays, const AdamFactors& factors)
{
    const hn::CappedTag<float, kBlock> d;
    const Update<decltype(d)> update(d, factors);
    const auto [parameters, moment1, moment2, gradients, touched, size] = arrays;
    const auto step = [&](std::size_t block, float* p) HWY_ATTR {
        const std::size_t at = block * kBlock;
        if (touched[block] != 0)
            step_block(d, update, p, moment1 + at, moment2 + at, gradients + at);
        else
            step_block(d, update, p, moment1 + at, moment2 + at, nullptr);
    };
    const std::size_t whole = size / kBlock;
    for (std::size_t block = 0; block < whole; ++block)
        step(block, parameters + block * kBlock);
    if (const std::size_t rest = size % kBlock; rest != 0) {
        std::array<float, kBlock> tail{};
        std::copy_n(parameters + whole * kBlock, rest, tail.data());
        step(whole, tail.data());
        std::copy_n(tail.data(), rest, parameters + whole * kBlock);
    }
    std::fill_n(touched, (size + kBlock - 1) / kBlock, std::uint8_t{0});
}

void adam_strict(const AdamArrays& arrays, const AdamFactors& factors)
{
    step_all<StrictUpdate>(arrays, factors);
}

void adam_fast(const AdamArrays& arrays, const AdamFactors& factors)
{
    step_all<FastUpdate>(arrays, factors);
}

template <typename D, typename Update>
HWY_INLINE void step_vector(D d, const Update& update, float* p, float* first, float* second, const float* gradient)
{
    auto parameter = hn::LoadU(d, p);
    auto moment1 = hn::LoadU(d, first);
    auto moment2 = hn::LoadU(d, second);
    update(parameter, moment1, moment2, hn::LoadU(d, gradient));
    hn::StoreU(parameter, d, p);
    hn::StoreU(moment1, d, first);
    hn::StoreU(moment2, d, second);
}

void adam_row(float* p, float* first, float* second, const float* gradient, std::size_t k, const AdamFactors& factors)
{
    const hn::ScalableTag<float> d;
    const FastUpdate<decltype(d)> update(d, factors);
    const std::size_t lanes = hn::Lanes(d);
    std::size_t i = 0;
    for (; i + lanes <= k; i += lanes)
        step_vector(d, update, p + i, first + i, second + i, gradient + i);
    const hn::CappedTag<float, 1> one;
    const FastUpdate<decltype(one)> single(one, factors);
    for (; lanes > 1 && i < k; ++i)
        step_vector(one, single, p + i, first + i, second + i, gradient + i);
}

}  // namespace kinoscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace kinoscope::kernels {

HWY_EXPORT(adam_strict);
HWY_EXPORT(adam_fast);
HWY_EXPORT(adam_row);

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

void adam_step(const AdamArrays& arrays, const AdamFactors& factors, AdamOrder order)
{
    if (order == AdamOrder::strict)
        HWY_DYNAMIC_DISPATCH(adam_strict)(arrays, factors);
    else
        HWY_DYNAMIC_DISPATCH(adam_fast)(arrays, factors);
}

void adam_row(float* parameters, float* moment1, float* moment2, const float* gradient, std::size_t k,
              const AdamFactors& factors)
{
    HWY_DYNAMIC_DISPATCH(adam_row)(parameters, moment1, moment2, gradient, k, factors);
}

}  // namespace kinoscope::kernels
#endif
