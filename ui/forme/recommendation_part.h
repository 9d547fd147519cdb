// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forme/film_filter.h"
#include "ui/forme/rated_film.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace kinoscope::ui {

class RecommendationList;

/// What is recommended: the list with what it is called, how it is ordered, and what narrows it. Holds no state of its
/// own but which row is open: all else is handed in, and what the person does is told.
class RecommendationPart : public QWidget {
    Q_OBJECT

public:
    explicit RecommendationPart(QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    void setFilterChoices(const QStringList& genres, const QList<int>& decades);
    /// In their order; `sentence` says what that is.
    void setFilms(const std::vector<RecommendedFilm>& films, const QString& sentence);
    /// Of somebody who does not answer: without "Seen it" and "Not this one".
    void setFixed();
    /// How many films the person does not want listed.
    void setHidden(int films);
    /// Whose rating is left out of the list that is shown, to see what it does; empty: none is.
    void setWithout(const QString& title);
    bool isWithout() const;
    const RecommendedFilm* openFilm() const;

Q_SIGNALS:
    /// 0: familiar, 1: surprising.
    void surpriseEdited(double surprise);
    void filterEdited(const FilmFilter& filter);
    void openedChanged();
    void filmPicked(int movie);
    void seen(int movie);
    void unwanted(int movie);
    void withoutWanted(int movie);
    void withoutEnded();
    void listAllWanted();

private:
    QHBoxLayout* makeDegrees();
    void addWithoutBar();

    QLabel* m_heading;
    FilmFilterButton* m_filter;
    QLabel* m_sentence;
    QSlider* m_surprise;
    QWidget* m_withoutBar;
    QLabel* m_without;
    RecommendationList* m_list;
    QPushButton* m_listAll;
};

}  // namespace kinoscope::ui
