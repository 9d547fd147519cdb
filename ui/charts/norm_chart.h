// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/film_scatter.h"

#include <Eigen/Core>

class QLabel;

namespace kinoscope::ui {

/// Length of each film's vector over its number of ratings, the latter on a logarithmic scale.
class NormPlot : public FilmScatter {
    Q_OBJECT

public:
    explicit NormPlot(QWidget* parent = nullptr);
    /// Row = MovieIndex; empty while there is no model.
    void setNorms(const Eigen::VectorXf& norms);

protected:
    QString explanationOf(int row) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRanges();
    void labelAxes();
};

/// The plot, and in a sentence what it shows: who has long vectors, and what that does to the dot product. The sentence
/// goes by the numbers, not the other way round.
class NormChart : public QWidget {
    Q_OBJECT

public:
    explicit NormChart(QWidget* parent = nullptr);

    void setMovies(MovieTablePtr movies);
    /// `correlation` is the rank correlation of norms and numbers of ratings.
    void setNorms(const Eigen::VectorXf& norms, double correlation);
    void setCurrent(std::optional<int> movie) { m_plot->setCurrent(movie); }
    void setNeighbours(std::vector<int> movies) { m_plot->setNeighbours(std::move(movies)); }
    NormPlot* plot() const { return m_plot; }

Q_SIGNALS:
    void filmPicked(int movie);

private:
    NormPlot* m_plot;
    QLabel* m_lesson;
};

}  // namespace kinoscope::ui
