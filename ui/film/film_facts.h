// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"
#include "ui/film/film_figures.h"

#include <QWidget>

class QLabel;

namespace kinoscope::ui {

class RatingBars;
class StateIcon;

/// What is known of one film: title and year, genres as chips, its ratings and how much they tell, what the model
/// expects, and how well liked it is.
class FilmFacts : public QWidget {
    Q_OBJECT

public:
    explicit FilmFacts(QWidget* parent = nullptr);

    /// `biasRank` counts from 1 among `movies`; 0 while there is no model. Its figures are to be set as well, where it
    /// is another film than before.
    void setFilm(const Movie& movie, float bias, int biasRank, qsizetype movies);
    /// Of the film that is shown.
    void setFigures(const FilmFigures& figures);

protected:
    void changeEvent(QEvent* event) override;

private:
    void writeTitle();
    void setGenres(const Movie& movie);
    void setEvidence(int ratings);
    void writeRatings();

    QLabel* m_title;
    QWidget* m_chips;
    QLabel* m_ratings;
    StateIcon* m_caution;  ///< where the evidence is little
    QLabel* m_evidence;
    RatingBars* m_bars;
    QLabel* m_norm;
    QLabel* m_rank;
    QString m_name;
    int m_year = 0;
    int m_count = 0;
    double m_mean = 0.0;
    FilmFigures m_figures;
};

}  // namespace kinoscope::ui
