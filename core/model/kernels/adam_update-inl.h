// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adam's update of one vector of parameters. Included once for each SIMD target: see Highway's foreach_target.
#if defined(KINOSCOPE_ADAM_UPDATE_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef KINOSCOPE_ADAM_UPDATE_INL_H
#undef KINOSCOPE_ADAM_UPDATE_INL_H
#else
#define KINOSCOPE_ADAM_UPDATE_INL_H
#endif

#include "core/model/kernels/adam.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace kinoscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using kernels::AdamFactors;
using kernels::Roots;

/// sqrt(x), rounded to nearest.
template <Roots roots, typename D, typename V = hn::Vec<D>>
HWY_INLINE V exact_sqrt([[maybe_unused]] D d, V x)
{
#if HWY_TARGET <= HWY_AVX3
    // The residual of the refined root is exact while nothing in it is denormal; where x is too small or too large for
    // that, the instruction itself is used.
    // Source: Markstein, Computation of elementary functions on the IBM RISC System/6000, 1990.
    if constexpr (roots == Roots::refined) {
        const auto usual = hn::And(hn::Ge(x, hn::Set(d, 0x1p-60F)), hn::Le(x, hn::Set(d, 0x1p+60F)));
        if (HWY_UNLIKELY(!hn::AllTrue(d, usual)))
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
#endif
    return hn::Sqrt(x);
}

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

    HWY_INLINE V operator()(V x) const
    {
        return hn::Div(x, m_divisor);
    }

private:
    V m_divisor;
#endif
};

/// A step's factors in every lane, and the update of one vector in LibTorch's order of operations:
/// exp_avg.mul_(β1).add_(g, 1 − β1); exp_avg_sq.mul_(β2).addcmul_(g, g, 1 − β2);
/// p.addcdiv_(exp_avg, exp_avg_sq.sqrt() / sqrt(bias_correction2) + ε, −lr / bias_correction1).
template <typename D, Roots roots>
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

    /// The whole gradient, weight decay and all, from that of the loss; or where that is zero.
    HWY_INLINE V gradient(V p, V of_loss) const { return hn::MulAdd(p, m_decay, of_loss); }
    HWY_INLINE V gradient(V p) const { return gradient(p, hn::Zero(m_d)); }

    HWY_INLINE void operator()(V& p, V& first, V& second, V g) const
    {
        first = hn::MulAdd(g, m_gradient1, hn::Mul(first, m_beta1));
        second = hn::MulAdd(hn::Mul(m_gradient2, g), g, hn::Mul(second, m_beta2));
        const V denominator = hn::Add(m_root(exact_sqrt<roots>(m_d, second)), m_epsilon);
        p = hn::Add(p, hn::Div(hn::Mul(m_step, first), denominator));
    }

private:
    D m_d;
    V m_beta1, m_beta2, m_gradient1, m_gradient2, m_decay;
    ExactDivision<D> m_root;
    V m_epsilon, m_step;
};

/// The same with g and g² unscaled in the moments and their factors in step and ε. `unit_decay`: the moments' unit is
/// the weight decay, so that a gradient of decay alone is the parameter itself.
template <typename D, Roots roots, bool unit_decay>
class FastUpdate {
public:
    using V = hn::Vec<D>;

    FastUpdate(D d, const AdamFactors& factors)
        : m_d(d), m_beta1(hn::Set(d, factors.beta1)), m_beta2(hn::Set(d, factors.beta2)),
          m_gradient(hn::Set(d, factors.gradient1)), m_decay(hn::Set(d, factors.weight_decay)),
          m_epsilon(hn::Set(d, 2.0F * factors.epsilon)), m_step(hn::Set(d, 2.0F * factors.step)),
          m_least(hn::Set(d, 1e-30F)), m_two(hn::Set(d, 2.0F)), m_three(hn::Set(d, 3.0F)),
          m_step_3_2(hn::Set(d, 1.5F * factors.step)), m_step_1_2(hn::Set(d, -0.5F * factors.step)),
          m_large(hn::Set(d, 1.5F * 0x1p20F * factors.epsilon * factors.epsilon))
    {
    }

    HWY_INLINE V gradient(V p, V of_loss) const { return hn::MulAdd(of_loss, m_gradient, gradient(p)); }
    HWY_INLINE V gradient(V p) const
    {
        if constexpr (unit_decay)
            return p;
        return hn::Mul(p, m_decay);
    }

    HWY_INLINE void operator()(V& p, V& first, V& second, V g) const
    {
        add_to_moments(first, second, g);
        const V twice = hn::Mul(m_step, first);
        const V denominator = twice_root_and_epsilon(second);
        if constexpr (roots == Roots::instructions) {
            p = hn::Add(p, hn::Div(twice, denominator));
            return;
        }
        V reciprocal = hn::ApproximateReciprocal(denominator);
#if HWY_ARCH_ARM
        reciprocal = hn::Mul(reciprocal, hn::NegMulAdd(denominator, reciprocal, m_two));  // starts from 8 bits there
#endif
        p = hn::MulAdd(hn::Mul(twice, reciprocal), hn::NegMulAdd(denominator, reciprocal, m_two), p);  // Newton
    }

#if HWY_TARGET <= HWY_AVX3
    /// operator() where second moments v are large beside ε², with neither root nor quotient: with y = (1 + δ) / √v,
    /// |δ| < 2^-14, and x = ε / √v,
    ///     1 / (√v + ε) = y (3/2 − (v y + 2 ε) y / 2) (1 + O(δ² + δ x + x²)).
    HWY_INLINE void update_large(V& p, V& first, V& second, V g) const
    {
        add_to_moments(first, second, g);
        const V y = hn::ApproximateReciprocalSqrt(second);
        const V square = hn::Mul(hn::MulAdd(second, y, m_epsilon), y);
        p = hn::MulAdd(hn::Mul(first, y), hn::MulAdd(square, m_step_1_2, m_step_3_2), p);
    }

    /// Whether x < 2^-10 in a whole block, with a margin for what the second moments lose, and the corrected ε grows,
    /// until the next look.
    HWY_INLINE bool all_large(const float* second) const
    {
        V least = m_large;
        for (std::size_t i = 0; i < kernels::adam_block; i += hn::Lanes(m_d))
            least = hn::Min(least, hn::Load(m_d, second + i));
        return hn::AllTrue(m_d, hn::Ge(least, m_large));
    }
#endif

private:
    HWY_INLINE void add_to_moments(V& first, V& second, V g) const
    {
        first = hn::MulAdd(first, m_beta1, g);
        second = hn::MulAdd(second, m_beta2, hn::MulAdd(g, g, m_least));  // never 0, and its root far below ε
    }

    /// 2 (sqrt(x) + ε), the root to about 2^-23, relatively.
    HWY_INLINE V twice_root_and_epsilon(V x) const
    {
#if HWY_TARGET <= HWY_AVX3
        const V estimate = hn::ApproximateReciprocalSqrt(x);
        const V root = hn::Mul(x, estimate);
        return hn::MulAdd(root, hn::NegMulAdd(root, estimate, m_three), m_epsilon);  // Newton
#else
        return hn::MulAdd(hn::Sqrt(x), m_two, m_epsilon);
#endif
    }

    D m_d;
    V m_beta1, m_beta2, m_gradient, m_decay, m_epsilon, m_step, m_least, m_two, m_three, m_step_3_2, m_step_1_2,
        m_large;
};

}  // namespace kinoscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
