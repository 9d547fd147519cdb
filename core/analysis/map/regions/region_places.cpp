// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/regions/region_places.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>
#include <stdexcept>

namespace kinoscope {

namespace {

using PlanePoints = Eigen::Matrix<float, Eigen::Dynamic, 2, Eigen::RowMajor>;

constexpr int most_steps = 20;
constexpr std::size_t cells_a_side = 8;
constexpr double share_beside_picture = 0.025;  // at each end of an axis
constexpr float largest_share_of_picture = 0.1F;

float value_at(std::vector<float>& values, std::size_t place)
{
    const auto found = values.begin() + static_cast<std::ptrdiff_t>(place);
    std::nth_element(values.begin(), found, values.end());
    return *found;
}

Eigen::RowVector2f median_place(const PlanePoints& points)
{
    Eigen::RowVector2f median;
    for (Eigen::Index axis = 0; axis < 2; ++axis) {
        std::vector<float> values(points.col(axis).begin(), points.col(axis).end());
        median(axis) = value_at(values, (values.size() - 1) / 2);
    }
    return median;
}

/// The middle of the fullest of even cells; of equals the lowest.
Eigen::RowVector2f fullest_cell(const PlanePoints& points)
{
    const Eigen::RowVector2f low = points.colwise().minCoeff();
    const Eigen::RowVector2f cell = (points.colwise().maxCoeff() - low) / static_cast<float>(cells_a_side);
    std::array<int, cells_a_side * cells_a_side> counts{};
    const auto index = [&](Eigen::Index film, Eigen::Index axis) {
        if (!(cell(axis) > 0.0F))
            return std::size_t{0};
        return std::min(cells_a_side - 1, static_cast<std::size_t>((points(film, axis) - low(axis)) / cell(axis)));
    };
    for (Eigen::Index film = 0; film < points.rows(); ++film)
        ++counts[index(film, 1) * cells_a_side + index(film, 0)];
    const auto fullest = static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
    const std::size_t column = fullest % cells_a_side;
    const std::size_t row = fullest / cells_a_side;
    const Eigen::RowVector2f place(static_cast<float>(column) + 0.5F, static_cast<float>(row) + 0.5F);
    return low + place.cwiseProduct(cell);
}

/// Half of the points, and how far they lie apart.
struct Half {
    Eigen::RowVector2f mean = Eigen::RowVector2f::Zero();
    double squares = 0.0;  ///< of the distances from the mean, in sum
    float radius = 0.0F;
};

/// One standard deviation more than half of what falls to chance: some clump of a few films there always is.
std::size_t films_of_half(std::size_t films)
{
    const auto n = static_cast<double>(films);
    return std::min(films, static_cast<std::size_t>(std::ceil((n + std::sqrt(n)) / 2.0)));
}

/// The half that lies nearest to `centre`; `order` holds the points' rows.
Half nearest_half(const PlanePoints& points, const Eigen::RowVector2f& centre, std::vector<Eigen::Index>& order)
{
    const Eigen::VectorXf distances = (points.rowwise() - centre).rowwise().squaredNorm();
    const std::size_t half = films_of_half(order.size());
    std::nth_element(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(half) - 1, order.end(),
                     [&](Eigen::Index a, Eigen::Index b) {
                         return distances(a) != distances(b) ? distances(a) < distances(b) : a < b;
                     });
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(half);
    // In the order of the films: sums depend on it.
    std::sort(order.begin(), end);
    Eigen::RowVector2d mean = Eigen::RowVector2d::Zero();
    for (auto row = order.begin(); row != end; ++row)
        mean += points.row(*row).cast<double>();
    mean /= static_cast<double>(half);
    Half found{mean.cast<float>(), 0.0, 0.0F};
    double farthest = 0.0;
    for (auto row = order.begin(); row != end; ++row) {
        const double square = (points.row(*row).cast<double>() - mean).squaredNorm();
        found.squares += square;
        farthest = std::max(farthest, square);
    }
    found.radius = static_cast<float>(std::sqrt(farthest));
    return found;
}

Half densest_half(const PlanePoints& points)
{
    std::vector<Eigen::Index> order(static_cast<std::size_t>(points.rows()));
    std::iota(order.begin(), order.end(), Eigen::Index{0});
    const auto settled = [&](const Eigen::RowVector2f& start) {
        Half half = nearest_half(points, start, order);
        for (int step = 0; step < most_steps; ++step) {
            const Half next = nearest_half(points, half.mean, order);
            if (!(next.squares < half.squares))
                break;
            half = next;
        }
        return half;
    };
    const Half from_median = settled(median_place(points));
    const Half from_cell = settled(fullest_cell(points));
    return from_cell.squares < from_median.squares ? from_cell : from_median;
}

/// The rectangle of the middle 95 % of the films in regions, along each axis.
float area_of_picture(const RegionLevel& level, const Eigen::MatrixXf& positions)
{
    float area = 1.0F;
    for (Eigen::Index axis = 0; axis < 2; ++axis) {
        std::vector<float> values;
        for (const Region& region : level.regions)
            for (const int film : region.films)
                values.push_back(positions(film, axis));
        if (values.empty())
            return 0.0F;
        const auto beside = static_cast<std::size_t>(share_beside_picture * static_cast<double>(values.size()));
        const float low = value_at(values, beside);
        area *= value_at(values, values.size() - 1 - beside) - low;
    }
    return area;
}

}  // namespace

std::vector<RegionPlace> region_places(const RegionLevel& level, const Eigen::MatrixXf& positions)
{
    if (positions.cols() != 2 || static_cast<std::size_t>(positions.rows()) != level.of_film.size())
        throw std::invalid_argument("The positions are not those of the regions' films.");
    if (!positions.allFinite())
        throw std::invalid_argument("The positions hold numbers that are not finite.");
    const float most_area = largest_share_of_picture * area_of_picture(level, positions);
    std::vector<RegionPlace> places;
    places.reserve(level.regions.size());
    for (const Region& region : level.regions) {
        const Half half = densest_half(positions(region.films, Eigen::all));
        const float area = std::numbers::pi_v<float> * half.radius * half.radius;
        places.push_back({half.mean, half.radius, area <= most_area});
    }
    return places;
}

}  // namespace kinoscope
