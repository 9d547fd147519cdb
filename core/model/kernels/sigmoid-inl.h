// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns of floats in vectors, and the logistic function. Included once for each SIMD target: see Highway's
// foreach_target.
#if defined(KINOSCOPE_SIGMOID_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef KINOSCOPE_SIGMOID_INL_H
#undef KINOSCOPE_SIGMOID_INL_H
#else
#define KINOSCOPE_SIGMOID_INL_H
#endif

#include <hwy/contrib/math/math-inl.h>
#include <hwy/highway.h>

#include <cstddef>

HWY_BEFORE_NAMESPACE();
namespace kinoscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Calls body(from, d) on whole vectors and then, for the rest, on single floats.
template <typename Body>
HWY_INLINE void in_vectors(std::size_t count, Body body)
{
    const hn::ScalableTag<float> d;
    const std::size_t lanes = hn::Lanes(d);
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes)
        body(i, d);
    const hn::CappedTag<float, 1> one;
    for (; lanes > 1 && i < count; ++i)
        body(i, one);
}

template <typename D, typename V = hn::Vec<D>>
HWY_INLINE V sigmoid(D d, V z)
{
    const V one = hn::Set(d, 1.0F);
    return hn::Div(one, hn::Add(one, hn::Exp(d, hn::Neg(z))));
}

}  // namespace kinoscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
