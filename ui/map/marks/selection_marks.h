// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/custom_plot.h"

#include <optional>

namespace kinoscope::ui {

class FilmColours;
class MapState;
struct Theme;

/// The ring around the picked film, the lines from it or the blend marker to the neighbours, the marks of those not
/// among the top films, and the blend marker.
class SelectionMarks : public QCPLayerable {
    Q_OBJECT

public:
    /// How far the ring reaches beyond the picked film's mark, in pixels.
    static constexpr double ringReach = 5.5;

    SelectionMarks(QCustomPlot* plot, const MapState& state, const FilmColours& colours, QCPAxisRect* area);
    void applyTheme(const Theme& theme) { m_theme = &theme; }

protected:
    QRect clipRect() const override { return m_area->rect(); }
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    void drawTied(QCPPainter* painter, int centre) const;
    void drawCurrent(QCPPainter* painter, int picked) const;
    void drawLines(QCPPainter* painter, int centre) const;
    void drawMark(QCPPainter* painter, int row) const;
    void drawRing(QCPPainter* painter, int row) const;
    std::optional<int> pairedWith(int centre) const;
    void drawBlendMarker(QCPPainter* painter) const;

    const MapState& m_state;
    const FilmColours& m_colours;
    QCPAxisRect* m_area;
    const Theme* m_theme = nullptr;
};

/// A ring around the film under the pointer.
class HoverMark : public QCPLayerable {
    Q_OBJECT

public:
    HoverMark(QCustomPlot* plot, const MapState& state, QCPAxisRect* area);
    void applyTheme(const Theme& theme) { m_theme = &theme; }
    /// Returns whether that is another film than before.
    bool setRow(std::optional<int> row);
    std::optional<int> row() const { return m_row; }

protected:
    QRect clipRect() const override { return m_area->rect(); }
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    const MapState& m_state;
    QCPAxisRect* m_area;
    const Theme* m_theme = nullptr;
    std::optional<int> m_row;
};

/// Where a film lies on the plot, in pixels.
QPointF filmPixel(const MapState& state, int row, const QCPAxisRect& area);

}  // namespace kinoscope::ui
