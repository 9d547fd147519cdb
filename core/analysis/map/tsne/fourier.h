// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <complex>

// As fftw3.h declares it, which only fourier.cpp includes.
struct fftwf_plan_s;

namespace kinoscope {

/// Fourier transforms of `length` numbers in float, by FFTW.
///
/// Safe to use from several threads at once. How a transform is computed is estimated, not timed, so that equal input
/// gives equal output. All arrays are aligned to 16 bytes; none is scaled: forwards and back multiplies by `length`.
class FourierTransforms {
public:
    /// Throws std::bad_alloc without memory for it.
    explicit FourierTransforms(int length);
    ~FourierTransforms();
    FourierTransforms(const FourierTransforms&) = delete;
    FourierTransforms& operator=(const FourierTransforms&) = delete;

    /// `length` numbers to length / 2 + 1; does not change `from`.
    void real_to_complex(float* from, std::complex<float>* to) const;
    /// The way back; `from` is overwritten.
    void complex_to_real(std::complex<float>* from, float* to) const;
    void forward(std::complex<float>* values) const;   ///< in place
    void backward(std::complex<float>* values) const;  ///< in place

private:
    fftwf_plan_s* m_real_to_complex;
    fftwf_plan_s* m_complex_to_real;
    fftwf_plan_s* m_forward;
    fftwf_plan_s* m_backward;
};

}  // namespace kinoscope
