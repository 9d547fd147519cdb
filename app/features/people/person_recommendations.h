// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/people/person.h"
#include "app/services/recommendation_finder.h"
#include "ui/forme/film_filter.h"

#include <QObject>

#include <optional>
#include <vector>

namespace kinoscope {

namespace ui {
class RecommendationPart;
}

/// What would be recommended to somebody of the data set by their own ratings, in `part` and on the map. They are
/// folded in as somebody new, with all their ratings: reasons are those of "For me", and ratings that were held out
/// count, too. Lives on the GUI thread; owned by the feature.
class PersonRecommendations : public QObject {
    Q_OBJECT

public:
    /// The window owns `part`.
    PersonRecommendations(const Context& context, ui::RecommendationPart* part, QObject* parent);

    /// Takes over the session's model. Returns whether it is another one.
    bool followModel();
    /// Which genres and years there are.
    void followFilms();
    /// Who it is, with ratings as the data set keeps them; nobody has none.
    void setPerson(Person person, std::vector<OwnRating> ratings);
    /// Only what is seen is worked out and marked on the map.
    void setSeen(bool seen);
    /// Whether `part` is in front, whose numbers the map has then; else only the person's stars are there.
    void setListed(bool listed);
    bool isBusy() const { return m_finder.isBusy(); }

private:
    void connectPart();
    void wish();
    void showAnswer(const RecommendationAnswer& answer);
    void showMark();

    Context m_context;
    ui::RecommendationPart* m_part;
    RecommendationFinder m_finder;  ///< beside that of "For me": both may be asked
    Person m_person;
    std::vector<OwnRating> m_ratings;
    RecommendationAnswer m_answer;
    ui::FilmFilter m_filter;
    double m_surprise = 0.0;
    std::optional<int> m_without;  ///< MovieIndex: a rating that is left out, to see what it does
    bool m_seen = false;
    bool m_isListed = false;
};

}  // namespace kinoscope
