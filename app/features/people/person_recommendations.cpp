// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/people/person_recommendations.h"

#include "app/context/map_overlays.h"
#include "app/services/recommended_films.h"
#include "app/session/session.h"
#include "app/view/view_state.h"
#include "core/data/text/title.h"
#include "ui/films/film_catalogue.h"
#include "ui/films/film_selection.h"
#include "ui/forme/recommendation_part.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

using ui::RecommendationPart;

PersonRecommendations::PersonRecommendations(const Context& context, RecommendationPart* part, QObject* parent)
    : QObject(parent), m_context(context), m_part(part), m_finder(context.session.pools().click)
{
    connect(&m_finder, &RecommendationFinder::found, this, &PersonRecommendations::showAnswer);
    connectPart();
}

void PersonRecommendations::connectPart()
{
    connect(m_part, &RecommendationPart::filmPicked, m_context.view.selection(), &ui::FilmSelection::pick);
    connect(m_part, &RecommendationPart::openedChanged, this, &PersonRecommendations::showMark);
    connect(m_part, &RecommendationPart::surpriseEdited, this, [this](double surprise) {
        m_surprise = surprise;
        wish();
    });
    connect(m_part, &RecommendationPart::filterEdited, this, [this](const ui::FilmFilter& filter) {
        m_filter = filter;
        wish();
    });
    connect(m_part, &RecommendationPart::withoutWanted, this, [this](int movie) {
        m_without = movie;
        wish();
    });
    connect(m_part, &RecommendationPart::withoutEnded, this, [this] {
        m_without.reset();
        wish();
    });
}

void PersonRecommendations::followFilms()
{
    if (const ui::FilmCataloguePtr& films = m_context.session.films())
        m_part->setFilterChoices(films->genres, films->decades);
}

bool PersonRecommendations::followModel()
{
    const Session& session = m_context.session;
    if (!m_finder.setModel(session.document(), session.duplicates()))
        return false;
    m_without.reset();
    showAnswer({});
    return true;
}

void PersonRecommendations::setPerson(Person person, std::vector<OwnRating> ratings)
{
    const bool isAnother = person.name != m_person.name;
    m_person = std::move(person);
    m_ratings = std::move(ratings);
    m_part->setHeading(tr("Recommended for %1").arg(m_person.name));
    if (isAnother || m_ratings.empty()) {
        m_without.reset();
        m_finder.setWish({});
        showAnswer({});
    }
    wish();
}

void PersonRecommendations::setSeen(bool seen)
{
    m_seen = seen;
    if (seen)
        wish();
    showMark();
}

void PersonRecommendations::setListed(bool listed)
{
    m_isListed = listed;
    showMark();
}

void PersonRecommendations::wish()
{
    if (!m_context.session.document() || !m_seen || m_ratings.empty())
        return;
    RecommendationWish wish;
    wish.query = listQuery(m_filter, m_surprise);
    std::vector<OwnRating> own = m_ratings;
    if (m_context.session.feedback() == Feedback::pairs)
        for (OwnRating& rating : own)
            rating.value = 1.0F;
    const auto left =
        std::find_if(own.begin(), own.end(), [this](const OwnRating& rating) { return rating.movie == m_without; });
    QString title;
    if (left != own.end()) {
        wish.without = static_cast<std::size_t>(left - own.begin());
        title = QString::fromStdString(
            spoken_title(m_context.session.movies()->at(static_cast<std::size_t>(left->movie)).title));
    }
    wish.people.push_back(std::move(own));
    m_part->setWithout(title);
    m_finder.setWish(std::move(wish));
}

void PersonRecommendations::showAnswer(const RecommendationAnswer& answer)
{
    m_answer = answer;
    const auto& document = m_context.session.document();
    if (!document || answer.list.films.empty()) {
        m_part->setWithout({});
        m_part->setFilms({}, {});
    } else {
        m_part->setFilms(
            recommendedFilms(answer, *document, m_person),
            answer.list.by_rating_alone
                ? tr("Ranked by predicted stars alone: this model did not learn what people choose to "
                     "watch, so its order says less.")
                : tr("Ranked by what people like %1 watch, and how they would rate it.").arg(m_person.name));
    }
    showMark();
}

void PersonRecommendations::showMark()
{
    const auto& document = m_context.session.document();
    const ui::RecommendedFilm* const open = m_isListed ? m_part->openFilm() : nullptr;
    const bool marked = m_seen && document && !m_ratings.empty();
    // The numbers on the map are those of the list.
    MapLinks listed{{}, true};
    for (const Recommendation& film : m_answer.list.films)
        listed.films.push_back(film.movie);
    m_context.overlays.setLinks(MapOverlays::Priority::people, marked && m_isListed ? listed : MapLinks());
    m_context.overlays.setPerson(marked ? personMark(m_answer, *document, m_person, {},
                                                     open != nullptr ? std::optional(open->movie) : std::nullopt)
                                        : ui::PersonMark(),
                                 MapOverlays::Priority::people);
}

}  // namespace kinoscope
