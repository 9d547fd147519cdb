// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"
#include "core/model/snapshot.h"
#include "ui/film/film_figures.h"

#include <QStringList>
#include <QWidget>

class QLabel;

namespace kinoscope::ui {

class RatingBars;
class StateIcon;
class VectorStrip;

/// What is known of one film: title and year, genres as chips, its ratings and how much they tell, what the model
/// expects, how well liked it is, and its factors as a strip.
class FilmFacts : public QWidget {
    Q_OBJECT

public:
    explicit FilmFacts(QWidget* parent = nullptr);

    /// `biasRank` counts from 1 among `movies`; 0 while there is no model. Its figures are to be set as well, where it
    /// is another film than before.
    void setFilm(const Movie& movie, float bias, int biasRank, qsizetype movies);
    /// Of the film that is shown.
    void setFigures(const FilmFigures& figures);
    /// Without the length of its vector and the number behind its rank.
    void setSimple(bool simple);
    /// Its factors are the row `film` of `vectors`; where these have none, there is no strip.
    void setVector(const FactorSnapshotPtr& vectors, int film);
    /// In a low window: title, and one line for genres and ratings; the rest is in its tooltip.
    void setCompact(bool compact);

protected:
    void changeEvent(QEvent* event) override;

private:
    void writeTitle();
    void setGenres(const Movie& movie);
    void setEvidence(int ratings);
    void writeRatings();
    void writeBrief();
    void arrange();

    QLabel* m_title;
    QLabel* m_brief;
    QWidget* m_chips;
    QLabel* m_ratings;
    StateIcon* m_caution;  ///< where the evidence is little
    QLabel* m_evidence;
    RatingBars* m_bars;
    VectorStrip* m_strip;
    QLabel* m_stripNote;
    QLabel* m_norm;
    QLabel* m_rank;
    QString m_name;
    int m_year = 0;
    int m_count = 0;
    double m_mean = 0.0;
    QString m_rankTip;
    QString m_biasTip;
    bool m_simple = false;
    FilmFigures m_figures;
    QStringList m_genres;
    bool m_compact = false;
    bool m_hasVector = false;
    int m_rankNumber = 0;  ///< 0: there is no model
    int m_factors = 0;     ///< of the film, 0 where not known
    int m_factorsShown = 0;
};

}  // namespace kinoscope::ui
