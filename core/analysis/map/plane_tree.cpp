// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/plane_tree.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace kinoscope {

namespace {

// Fewer points than this are gone through one by one.
constexpr std::size_t points_of_a_leaf = 12;

}  // namespace

struct PlaneTree::Query {
    Point from;
    int left_out = -1;
    std::size_t count = 0;
    std::vector<std::pair<double, int>> best;  // squared distance and row, ascending

    double reach() const { return best.size() < count ? std::numeric_limits<double>::infinity() : best.back().first; }

    void offer(const Point& point)
    {
        if (point.row == from.row || point.row == left_out)
            return;
        const double dx = point.x - from.x;
        const double dy = point.y - from.y;
        const std::pair<double, int> found{dx * dx + dy * dy, point.row};
        if (best.size() == count && !(found < best.back()))
            return;
        best.insert(std::upper_bound(best.begin(), best.end(), found), found);
        if (best.size() > count)
            best.pop_back();
    }
};

PlaneTree::PlaneTree(const Eigen::MatrixXf& positions, const std::vector<int>& points) : m_positions(positions)
{
    m_points.reserve(points.size());
    for (const int row : points)
        m_points.push_back({positions(row, 0), positions(row, 1), row});
    m_axes.resize(m_points.size(), 0);
    build(0, m_points.size());
}

void PlaneTree::build(std::size_t begin, std::size_t end)
{
    if (end - begin <= points_of_a_leaf)
        return;
    const auto first = m_points.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto last = m_points.begin() + static_cast<std::ptrdiff_t>(end);
    const auto [left, right] = std::minmax_element(first, last, [](auto& a, auto& b) { return a.x < b.x; });
    const auto [low, high] = std::minmax_element(first, last, [](auto& a, auto& b) { return a.y < b.y; });
    const bool along_y = high->y - low->y > right->x - left->x;
    const std::size_t middle = begin + (end - begin) / 2;
    std::nth_element(first, m_points.begin() + static_cast<std::ptrdiff_t>(middle), last,
                     [along_y](const Point& a, const Point& b) { return along_y ? a.y < b.y : a.x < b.x; });
    m_axes[middle] = along_y ? 1 : 0;
    build(begin, middle);
    build(middle + 1, end);
}

void PlaneTree::search(std::size_t begin, std::size_t end, Query& query) const
{
    if (end - begin <= points_of_a_leaf) {
        for (std::size_t at = begin; at < end; ++at)
            query.offer(m_points[at]);
        return;
    }
    const std::size_t middle = begin + (end - begin) / 2;
    const Point& point = m_points[middle];
    const double beyond = m_axes[middle] != 0 ? query.from.y - point.y : query.from.x - point.x;
    const auto before_it = [&] { search(begin, middle, query); };
    const auto after_it = [&] { search(middle + 1, end, query); };
    query.offer(point);
    beyond < 0.0 ? before_it() : after_it();
    if (beyond * beyond < query.reach())
        beyond < 0.0 ? after_it() : before_it();
}

std::vector<int> PlaneTree::nearest(int from, int count, int left_out) const
{
    std::vector<int> rows;
    if (count <= 0)
        return rows;
    Query query{{m_positions(from, 0), m_positions(from, 1), from}, left_out, static_cast<std::size_t>(count), {}};
    query.best.reserve(query.count + 1);
    search(0, m_points.size(), query);
    for (const auto& [distance, row] : query.best)
        rows.push_back(row);
    return rows;
}

}  // namespace kinoscope
