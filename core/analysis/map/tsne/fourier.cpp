// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/tsne/fourier.h"

#include <Eigen/Core>

#include <fftw3.h>
#include <mutex>
#include <new>

namespace kinoscope {

namespace {

/// Plans are made and given up by one thread at a time, in the whole program: FFTW keeps what it knows in one place.
std::mutex& planner()
{
    static std::mutex mutex;
    return mutex;
}

// std::complex has the layout of fftwf_complex: the standard and FFTW both say so.
fftwf_complex* as_fftw(std::complex<float>* values)
{
    return reinterpret_cast<fftwf_complex*>(values);
}

}  // namespace

FourierTransforms::FourierTransforms(int length)
{
    Eigen::ArrayXf real(length);
    Eigen::ArrayXcf complex(length);
    fftwf_complex* const values = as_fftw(complex.data());
    const std::lock_guard lock(planner());
    m_real_to_complex = fftwf_plan_dft_r2c_1d(length, real.data(), values, FFTW_ESTIMATE);
    m_complex_to_real = fftwf_plan_dft_c2r_1d(length, values, real.data(), FFTW_ESTIMATE);
    m_forward = fftwf_plan_dft_1d(length, values, values, FFTW_FORWARD, FFTW_ESTIMATE);
    m_backward = fftwf_plan_dft_1d(length, values, values, FFTW_BACKWARD, FFTW_ESTIMATE);
    if (m_real_to_complex == nullptr || m_complex_to_real == nullptr || m_forward == nullptr || m_backward == nullptr)
        throw std::bad_alloc();
}

FourierTransforms::~FourierTransforms()
{
    const std::lock_guard lock(planner());
    for (const fftwf_plan plan : {m_real_to_complex, m_complex_to_real, m_forward, m_backward})
        fftwf_destroy_plan(plan);
}

void FourierTransforms::real_to_complex(float* from, std::complex<float>* to) const
{
    fftwf_execute_dft_r2c(m_real_to_complex, from, as_fftw(to));
}

void FourierTransforms::complex_to_real(std::complex<float>* from, float* to) const
{
    fftwf_execute_dft_c2r(m_complex_to_real, as_fftw(from), to);
}

void FourierTransforms::forward(std::complex<float>* values) const
{
    fftwf_execute_dft(m_forward, as_fftw(values), as_fftw(values));
}

void FourierTransforms::backward(std::complex<float>* values) const
{
    fftwf_execute_dft(m_backward, as_fftw(values), as_fftw(values));
}

}  // namespace kinoscope
