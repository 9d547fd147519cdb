// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace kinoscope::ui {

/// What already stands on a plot, in pixels, for quick questions about what a new rectangle or line would touch.
class LabelObstacles {
public:
    explicit LabelObstacles(const QRectF& bounds);

    void addTitle(const QRectF& rect);
    void addLeader(const QLineF& line) { m_leaders.push_back(line); }
    /// Where marks crowd, those beyond the first few of a small area are not counted: it is full anyway.
    void addMark(const QPointF& centre, double radius);
    /// A mark, with what is drawn around it, that nothing may touch.
    void addRing(const QPointF& centre, double radius);

    /// Whether `rect` overlaps a title or a ring; the ring around `own` is not asked.
    bool hits(const QRectF& rect, const QPointF& own) const;
    /// Whether `rect` overlaps a title.
    bool hitsTitle(const QRectF& rect) const;
    /// Whether a leader line runs through `rect`.
    bool leaderUnder(const QRectF& rect) const;
    /// Whether `line` crosses a title, or a leader line.
    bool crossesTitle(const QLineF& line) const;
    bool crossesLeader(const QLineF& line) const;
    /// How many marks `rect` would cover, in part or in whole, or come closer to than `margin` (negative: by how
    /// much it may cover one); the one at `own` is not counted.
    int marksUnder(const QRectF& rect, double margin = 0.0, const std::optional<QPointF>& own = {}) const;
    /// Whether `line` runs through a mark other than the one at `own`.
    bool crossesMark(const QLineF& line, const QPointF& own) const;

private:
    struct Mark {
        QPointF centre;
        double radius;
    };
    struct Cell {
        std::vector<QRectF> titles;  ///< every title that reaches into the cell
        std::vector<Mark> marks;     ///< every mark whose centre lies in the cell
        std::vector<Mark> rings;     ///< every ring that reaches into the cell
    };
    struct CellRange {
        int left, top, right, bottom;  ///< inclusive
    };
    static bool touches(const Mark& mark, const QRectF& rect);
    CellRange cellsUnder(const QRectF& rect) const;
    template <typename Found>
    bool anyCell(const QRectF& rect, Found found) const;
    template <typename Wanted>
    int countMarks(const QRectF& rect, Wanted wanted) const;
    Cell& cell(int column, int row) { return m_cells[index(column, row)]; }
    const Cell& cell(int column, int row) const { return m_cells[index(column, row)]; }
    std::size_t index(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column);
    }

    QPointF m_origin;
    int m_columns;
    int m_rows;
    std::vector<Cell> m_cells;
    std::vector<QLineF> m_leaders;
    double m_largestRadius = 0.0;
};

/// Whether any point of the segment lies inside `rect`.
bool crosses(const QLineF& segment, const QRectF& rect);

}  // namespace kinoscope::ui
