// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/dot_decimator.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace kinoscope::ui {

namespace {

constexpr std::int32_t nobody = -1;
constexpr std::int32_t taken = -2;  ///< by a film that is always drawn

/// Who stands in which cell: open addressing, at most half full.
class CellTable {
public:
    explicit CellTable(std::size_t most) : m_mask(std::bit_ceil(2 * most + 1) - 1), m_cells(m_mask + 1) {}

    /// Of the cell of that key; `nobody` at first.
    std::int32_t& owner(std::uint64_t key)
    {
        std::size_t at = static_cast<std::size_t>((key * 0x9e3779b97f4a7c15ULL) >> 20) & m_mask;
        while (m_cells[at].owner != nobody && m_cells[at].key != key)
            at = (at + 1) & m_mask;
        m_cells[at].key = key;
        return m_cells[at].owner;
    }

private:
    struct Cell {
        std::uint64_t key = 0;
        std::int32_t owner = nobody;
    };
    std::size_t m_mask;
    std::vector<Cell> m_cells;
};

bool isPlaced(const MapDot& dot)
{
    return std::isfinite(dot.x) && std::isfinite(dot.y);
}

std::uint64_t cellAlong(double cells)
{
    constexpr double furthest = 1 << 28;
    return static_cast<std::uint64_t>(static_cast<std::int64_t>(std::clamp(std::floor(cells), -furthest, furthest)) +
                                      (1 << 29));
}

std::uint64_t cellOf(const MapDot& dot, const QSizeF& scale)
{
    const double side = DotDecimator::cellSize(dot.kind);
    return cellAlong(dot.x * scale.width() / side) << 34 | cellAlong(dot.y * scale.height() / side) << 4 |
           static_cast<std::uint64_t>(dot.kind);
}

bool sameScale(double a, double b)
{
    // Moving a range changes its size in the last digits.
    return std::abs(a - b) <= 1e-6 * std::max(std::abs(a), std::abs(b));
}

}  // namespace

void DotDecimator::setDots(std::vector<MapDot> dots)
{
    m_dots = std::move(dots);
    m_shown.assign(m_dots.size(), 0);
    m_scale = QSizeF();
    m_shownCount = 0;
    m_placedCount = static_cast<int>(std::count_if(m_dots.begin(), m_dots.end(), isPlaced));
}

bool DotDecimator::update(const QSizeF& pixelsPerUnit)
{
    if (sameScale(pixelsPerUnit.width(), m_scale.width()) && sameScale(pixelsPerUnit.height(), m_scale.height()))
        return false;
    const bool first = !m_scale.isValid();
    m_scale = pixelsPerUnit;
    if (static_cast<std::size_t>(m_placedCount) > allDrawnUpTo) {
        choose();
        return true;
    }
    std::transform(m_dots.begin(), m_dots.end(), m_shown.begin(), isPlaced);
    m_shownCount = m_placedCount;
    return first;
}

void DotDecimator::choose()
{
    CellTable cells(m_dots.size());
    std::fill(m_shown.begin(), m_shown.end(), 0);
    for (std::size_t row = 0; row < m_dots.size(); ++row) {
        if (m_dots[row].always && isPlaced(m_dots[row])) {
            cells.owner(cellOf(m_dots[row], m_scale)) = taken;
            m_shown[row] = 1;
        }
    }
    for (std::size_t row = 0; row < m_dots.size(); ++row) {
        const MapDot& dot = m_dots[row];
        if (dot.always || !isPlaced(dot))
            continue;
        std::int32_t& owner = cells.owner(cellOf(dot, m_scale));
        if (owner == taken)
            continue;
        if (owner != nobody) {
            if (m_dots[static_cast<std::size_t>(owner)].weight >= dot.weight)
                continue;
            m_shown[static_cast<std::size_t>(owner)] = 0;
        }
        owner = static_cast<std::int32_t>(row);
        m_shown[row] = 1;
    }
    m_shownCount = static_cast<int>(std::count(m_shown.begin(), m_shown.end(), 1));
}

}  // namespace kinoscope::ui
