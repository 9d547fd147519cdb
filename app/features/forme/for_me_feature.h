// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"
#include "app/features/forme/ratings_import.h"
#include "app/people/people.h"
#include "app/services/recommendation_finder.h"
#include "ui/forme/film_filter.h"
#include "ui/forme/rated_film.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace kinoscope {

namespace ui {
class ForMePanel;
}

/// Somebody's own stars, what is recommended by them and why, and where they are on the map.
class ForMeFeature : public Feature {
    Q_OBJECT

public:
    ForMeFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;
    void setSeen(QWidget* view, bool seen) override;

private:
    void connectSession();
    void connectPeople();
    void connectStars();
    void connectList();
    void showFilms();
    void showModel();
    void showPeople();
    void showAnswer(const RecommendationAnswer& answer);
    /// Once the list has been painted: to draw the map anew takes longer than the list.
    void showMarkSoon() { m_marking.start(); }
    void showMark();
    void wish();
    QStringList namesTogether() const;
    QString togetherName() const;
    ui::RatedFilm ratedFilm(int movie, double stars) const;
    void choose(int movie);
    void rate(int movie, double stars);

    Context m_context;
    ui::ForMePanel* m_panel;
    People& m_people;
    RatingsImport m_import;
    RecommendationAnswer m_answer;
    ui::FilmFilter m_filter;
    double m_surprise = 0.0;
    std::optional<int> m_without;  ///< MovieIndex: a rating that is left out, to see what it does
    bool m_suggesting = false;     ///< one film after another is asked for
    bool m_seen = false;
    QTimer m_marking;
};

}  // namespace kinoscope
