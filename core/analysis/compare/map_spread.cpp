// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare/map_spread.h"

#include "core/analysis/map/alignment.h"
#include "core/analysis/map/projection.h"

#include <cmath>
#include <stdexcept>

namespace kinoscope {

namespace {

Eigen::MatrixXf centred(const FactorMatrix& factors)
{
    const Eigen::RowVectorXd mean = factors.cast<double>().colwise().mean();
    return factors.rowwise() - mean.cast<float>();
}

void check_positions(std::span<const Eigen::MatrixXf> positions)
{
    if (positions.size() < 2)
        throw std::invalid_argument("A spread needs the positions of at least two models.");
    for (const Eigen::MatrixXf& of_model : positions)
        if (of_model.rows() != positions.front().rows() || of_model.cols() != positions.front().cols())
            throw std::invalid_argument("Positions of different films or along different axes have no spread.");
        else if (!of_model.allFinite())
            throw std::invalid_argument("Positions hold numbers that are not finite.");
}

}  // namespace

MapSpread::MapSpread(std::span<const Eigen::MatrixXf> positions)
    : m_components((check_positions(positions), static_cast<int>(positions.front().cols())))
{
    const auto models = static_cast<double>(positions.size());
    m_covariance.resize(positions.front().rows(), m_components * m_components);
    for (Eigen::Index movie = 0; movie < m_covariance.rows(); ++movie) {
        Eigen::RowVectorXd mean = Eigen::RowVectorXd::Zero(m_components);
        for (const Eigen::MatrixXf& of_model : positions)
            mean += of_model.row(movie).cast<double>() / models;
        Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(m_components, m_components);
        for (const Eigen::MatrixXf& of_model : positions) {
            const Eigen::RowVectorXd from_mean = of_model.row(movie).cast<double>() - mean;
            sum += from_mean.transpose() * from_mean;
        }
        m_covariance.row(movie) = (sum / (models - 1.0)).cast<float>().reshaped().transpose();
    }
}

Eigen::Matrix2f MapSpread::covariance(int movie, int x, int y) const
{
    const auto at = [&](int a, int b) { return m_covariance(movie, a * m_components + b); };
    Eigen::Matrix2f covariance;
    covariance << at(x, x), at(x, y), at(y, x), at(y, y);
    return covariance;
}

float MapSpread::distance(int movie, int x, int y) const
{
    const Eigen::Matrix2f along = covariance(movie, x, y);
    return std::sqrt(x == y ? along(0, 0) : along.trace());
}

std::vector<Eigen::MatrixXf> aligned_positions(const FactorMatrix& shown, std::span<const FactorMatrix> others,
                                               const Eigen::MatrixXf& axes)
{
    std::vector<Eigen::MatrixXf> positions{project(shown, axes)};
    const Eigen::MatrixXf reference = centred(shown);
    // Turning the axes instead of the table: (other · R) · axes = other · (R · axes).
    for (const FactorMatrix& other : others)
        positions.push_back(project(other, procrustes_rotation(centred(other), reference) * axes));
    return positions;
}

}  // namespace kinoscope
