// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"

#include <QWidget>

class QLabel;

namespace kinoscope::ui {

/// What is known of one film: title and year, genres as chips, ratings, and how well liked it is.
class FilmFacts : public QWidget {
    Q_OBJECT

public:
    explicit FilmFacts(QWidget* parent = nullptr);

    /// `biasRank` counts from 1 among `movies`; 0 while there is no model.
    void setFilm(const Movie& movie, float bias, int biasRank, qsizetype movies);

protected:
    void changeEvent(QEvent* event) override;

private:
    void writeTitle();
    void setGenres(const Movie& movie);

    QLabel* m_title;
    QWidget* m_chips;
    QLabel* m_ratings;
    QLabel* m_rank;
    QString m_name;
    int m_year = 0;
};

}  // namespace kinoscope::ui
