// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/density_contours.h"

#include <algorithm>
#include <numbers>
#include <utility>
#include <vector>

namespace kinoscope::ui {

namespace {

// Not nearly all: the last third lies so thinly that a contour around it would take half of a map, and be louder than
// the dots.
constexpr std::array<float, densitySteps> sharesHeld{0.6F, 0.35F, 0.15F};
// At least so many places as if in one, so that a single one is no target of three rings.
constexpr std::array<float, densitySteps> leastPlaces{0.0F, 2.0F, 4.0F};
// Cells of a picture of the whole; a wide one's, as maps are.
constexpr int cellsAcross = 160;
constexpr int cellsDown = 110;
constexpr int meanReach = 4;  ///< of a running mean, in cells
constexpr int meanPasses = 3;
// Smoothing spreads no further, so that every contour closes within the grid.
constexpr int gridEdge = meanPasses * meanReach + 2;
constexpr int gridColumns = cellsAcross + 2 * gridEdge;
constexpr int gridRows = cellsDown + 2 * gridEdge;
constexpr int gridCells = gridColumns * gridRows;
constexpr int noLine = -1;

// What one place makes of its own cell: a normal distribution of the running means' variance.
constexpr float meanVariance = meanPasses * ((2 * meanReach + 1) * (2 * meanReach + 1) - 1) / 12.0F;
constexpr float onePlace = 1.0F / (2.0F * std::numbers::pi_v<float> * meanVariance);

using Grid = std::vector<float>;

std::size_t cellAt(int column, int row)
{
    return static_cast<std::size_t>(row) * gridColumns + static_cast<std::size_t>(column);
}

Grid countedOn(std::span<const QPointF> places, const QRectF& whole)
{
    Grid grid(gridCells, 0.0F);
    const double across = cellsAcross / whole.width();
    const double down = cellsDown / whole.height();
    for (const QPointF& place : places) {
        const double x = (place.x() - whole.left()) * across;
        const double y = (place.y() - whole.top()) * down;
        // Also false where one is no number.
        if (x >= 0.0 && x <= cellsAcross && y >= 0.0 && y <= cellsDown)
            grid[cellAt(gridEdge + std::min(cellsAcross - 1, static_cast<int>(x)),
                        gridEdge + std::min(cellsDown - 1, static_cast<int>(y)))] += 1.0F;
    }
    return grid;
}

/// Along `length` cells that lie `stride` apart.
void runMean(const float* from, float* to, int length, int stride)
{
    constexpr float share = 1.0F / (2 * meanReach + 1);
    float sum = 0.0F;
    for (int i = 0; i < length + meanReach; ++i) {
        if (i < length)
            sum += from[std::ptrdiff_t{i} * stride];
        if (i > 2 * meanReach)
            sum -= from[std::ptrdiff_t{i - 2 * meanReach - 1} * stride];
        if (i >= meanReach)
            to[std::ptrdiff_t{i - meanReach} * stride] = std::max(0.0F, sum * share);
    }
}

void smoothGrid(Grid& grid)
{
    Grid other(grid.size());
    for (int pass = 0; pass < meanPasses; ++pass) {
        for (int row = 0; row < gridRows; ++row)
            runMean(&grid[cellAt(0, row)], &other[cellAt(0, row)], gridColumns, 1);
        for (int column = 0; column < gridColumns; ++column)
            runMean(&other[cellAt(column, 0)], &grid[cellAt(column, 0)], gridRows, gridColumns);
    }
}

/// The densities above which cells hold the shares of all.
std::array<float, densitySteps> densityLevels(const Grid& grid)
{
    constexpr std::size_t bins = 512;
    const float densest = *std::max_element(grid.begin(), grid.end());
    std::array<float, bins> heldIn{};
    float all = 0.0F;
    for (const float density : grid) {
        heldIn[std::min(bins - 1, static_cast<std::size_t>(density / densest * bins))] += density;
        all += density;
    }
    std::array<float, densitySteps> levels{};
    float above = 0.0F;
    std::size_t step = densitySteps;
    for (std::size_t bin = bins; bin-- > 0 && step > 0;) {
        above += heldIn[bin];
        for (; step > 0 && above >= sharesHeld[step - 1] * all; --step) {
            const float held = densest * (static_cast<float>(bin) + 0.5F) / bins;
            levels[step - 1] = std::max(held, leastPlaces[step - 1] * onePlace);
        }
    }
    return levels;
}

/// One contour: where the lines between neighbouring cells cross the level, and in which order. A line is known by its
/// number: those to the right of each cell come first, then those to the cell below.
class Contour {
public:
    Contour(const Grid& grid, float level)
        : m_grid(grid), m_level(level), m_inside(grid.size()), m_next(2 * std::size_t{gridCells}, noLine)
    {
        for (std::size_t cell = 0; cell < grid.size(); ++cell)
            m_inside[cell] = grid[cell] > level ? 1 : 0;
        for (int row = 0; row + 1 < gridRows; ++row)
            for (int column = 0; column + 1 < gridColumns; ++column) {
                const std::size_t cell = cellAt(column, row);
                const int insideHere = m_inside[cell] + m_inside[cell + 1] + m_inside[cell + gridColumns] +
                                       m_inside[cell + gridColumns + 1];
                if (insideHere > 0 && insideHere < 4)
                    cross(column, row);
            }
    }

    QPainterPath path(const QRectF& whole)
    {
        QPainterPath path;
        for (const int start : m_entries) {
            if (m_next[static_cast<std::size_t>(start)] == noLine)
                continue;
            QPolygonF loop;
            for (int line = start; line != noLine; line = std::exchange(m_next[static_cast<std::size_t>(line)], noLine))
                loop.append(placeOn(line, whole));
            path.addPolygon(loop);
            path.closeSubpath();
        }
        return path;
    }

private:
    bool isInside(std::size_t cell) const { return m_inside[cell] != 0; }

    /// Once around the square of four cells: where the way leads out of the dense area, the contour goes on from where
    /// it led in. The square beyond that line is walked around the other way, so contours hang together.
    void cross(int column, int row)
    {
        const std::array<std::size_t, 4> corner{cellAt(column, row), cellAt(column + 1, row),
                                                cellAt(column + 1, row + 1), cellAt(column, row + 1)};
        const std::array<bool, 4> inside{isInside(corner[0]), isInside(corner[1]), isInside(corner[2]),
                                         isInside(corner[3])};
        const std::array<std::size_t, 4> line{corner[0], gridCells + corner[1], corner[3], gridCells + corner[0]};
        for (std::size_t entry = 0; entry < 4; ++entry) {
            if (inside[entry] || !inside[(entry + 1) % 4])
                continue;
            std::size_t exit = (entry + 1) % 4;
            while (inside[(exit + 1) % 4])
                exit = (exit + 1) % 4;
            m_next[line[entry]] = static_cast<int>(line[exit]);
            m_entries.push_back(static_cast<int>(line[entry]));
        }
    }

    QPointF placeOn(int line, const QRectF& whole) const
    {
        const bool down = line >= gridCells;
        const int cell = down ? line - gridCells : line;
        const auto from = static_cast<std::size_t>(cell);
        const auto to = static_cast<std::size_t>(down ? cell + gridColumns : cell + 1);
        const double share = static_cast<double>((m_level - m_grid[from]) / (m_grid[to] - m_grid[from]));
        const int column = cell % gridColumns;
        const int row = cell / gridColumns;
        const double x = column + (down ? 0.0 : share) + 0.5 - gridEdge;
        const double y = row + (down ? share : 0.0) + 0.5 - gridEdge;
        return {whole.left() + x * whole.width() / cellsAcross, whole.top() + y * whole.height() / cellsDown};
    }

    const Grid& m_grid;
    float m_level;
    std::vector<char> m_inside;  ///< a cell: whether it is denser than the level
    std::vector<int> m_entries;  ///< the lines that the contour crosses
    std::vector<int> m_next;     ///< line to line; `noLine` where the contour does not cross, or has been drawn
};

}  // namespace

std::array<QPainterPath, densitySteps> densityContours(std::span<const QPointF> places, const QRectF& whole)
{
    std::array<QPainterPath, densitySteps> contours;
    if (places.empty() || !(whole.width() > 0.0 && whole.height() > 0.0))
        return contours;
    Grid grid = countedOn(places, whole);
    if (*std::max_element(grid.begin(), grid.end()) <= 0.0F)
        return contours;
    smoothGrid(grid);
    const std::array<float, densitySteps> levels = densityLevels(grid);
    for (std::size_t step = 0; step < densitySteps; ++step)
        contours[step] = Contour(grid, levels[step]).path(whole);
    return contours;
}

}  // namespace kinoscope::ui
