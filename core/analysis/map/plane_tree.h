// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <vector>

namespace kinoscope {

/// Finds the nearest of some points of a picture: a k-d tree in two dimensions, quick wherever the points lie, even if
/// they are all in one place. Memory: 24 bytes a point.
class PlaneTree {
public:
    /// `points` are rows of `positions` (n × 2, finite).
    PlaneTree(const Eigen::MatrixXf& positions, const std::vector<int>& points);

    /// The `count` points nearest to row `from` of the positions (which need not be one of them), nearest first,
    /// without `from` and `left_out`; fewer if there are not so many. Distances are compared in double; which of the
    /// points at the same distance as the last one are found is not said, but always the same. Cost: O(count · log n)
    /// as a rule.
    std::vector<int> nearest(int from, int count, int left_out = -1) const;

private:
    struct Point {
        double x = 0.0;
        double y = 0.0;
        int row = 0;
    };
    struct Query;

    void build(std::size_t begin, std::size_t end);
    void search(std::size_t begin, std::size_t end, Query& query) const;

    Eigen::MatrixXf m_positions;
    std::vector<Point> m_points;  // the middle one of a range divides it: those before are left of it (or below)
    std::vector<char> m_axes;     // along which the point there divides its range
};

}  // namespace kinoscope
