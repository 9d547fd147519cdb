// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"
#include "ui/plot/dot_decimator.h"
#include "ui/plot/themed_plot.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace kinoscope::ui {

class FilmScatter;

/// Dots of one colour, many of them: each is a copy of one small picture.
class ScatterDots : public QCPLayerable {
    Q_OBJECT

public:
    ScatterDots(QCustomPlot* plot, QCPAxisRect* area);
    /// In coordinates.
    void setDots(std::vector<QPointF> dots) { m_dots = std::move(dots); }
    void setColour(const QColor& colour) { m_colour = colour; }

protected:
    QRect clipRect() const override { return m_area->rect(); }
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    QCPAxisRect* m_area;
    QColor m_colour;
    std::vector<QPointF> m_dots;
};

/// The picked film with its title, its closest films, the film under the pointer.
class ScatterMarks : public QCPLayerable {
    Q_OBJECT

public:
    ScatterMarks(FilmScatter* plot, QCPAxisRect* area);
    void setTitle(const QString& title) { m_title = title; }

protected:
    QRect clipRect() const override { return m_area->rect(); }
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    void drawTitle(QCPPainter* painter, const QPointF& at) const;

    const FilmScatter& m_plot;
    QCPAxisRect* m_area;
    QString m_title;
};

/// Films as faint dots on two linear axes, however many: where they lie on one another one is drawn. The picked film
/// and its closest are marked, a click picks, the pointer is told the title. A film is its row (MovieIndex) here.
class FilmScatter : public ThemedPlot {
    Q_OBJECT

public:
    explicit FilmScatter(QWidget* parent = nullptr);

    /// Forgets places and selection.
    void setMovies(MovieTablePtr movies);
    /// A place for each film, NaN where it has none; an empty list empties the chart. Others are ignored.
    void setPlaces(std::vector<QPointF> places);
    void setCurrent(std::optional<int> movie);
    void setNeighbours(std::vector<int> movies);

    const std::vector<QPointF>& places() const { return m_places; }
    const MovieTablePtr& movies() const { return m_movies; }
    std::optional<int> current() const { return m_current; }
    const std::vector<int>& neighbours() const { return m_neighbours; }
    std::optional<int> hovered() const { return m_hovered; }
    bool hasPlace(int row) const;
    QPointF pixelOf(int row) const;
    std::optional<int> filmAt(const QPointF& pixel) const;

Q_SIGNALS:
    void filmPicked(int movie);

protected:
    /// What stands below the title when the pointer is on a film.
    virtual QString explanationOf(int row) const;
    QString titleOf(int row) const;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void chooseDots();
    void applyColours();
    void hover(std::optional<int> row, const QPoint& pixel);

    MovieTablePtr m_movies;
    std::vector<QPointF> m_places;
    DotDecimator m_subset;
    ScatterDots* m_dots;
    ScatterMarks* m_marks;
    std::optional<int> m_current;
    std::vector<int> m_neighbours;
    std::optional<int> m_hovered;
};

}  // namespace kinoscope::ui
