// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/forme/for_me_feature.h"

#include "app/context/actions.h"
#include "app/context/map_overlays.h"
#include "app/services/recommended_films.h"
#include "app/services/services.h"
#include "app/session/session.h"
#include "app/view/view_state.h"
#include "core/data/text/title.h"
#include "ui/films/film_catalogue.h"
#include "ui/films/film_selection.h"
#include "ui/forme/for_me_panel.h"
#include "ui/forme/recommendation_part.h"

#include <QAction>

#include <algorithm>

namespace kinoscope {

using ui::ForMePanel;
using ui::RecommendationPart;

namespace {

constexpr double chosen = 5.0;  // stars of a film that was chosen where nobody rates

}  // namespace

ForMeFeature::ForMeFeature(const Context& context, QWidget* parent)
    : Feature(parent), m_context(context), m_panel(new ForMePanel(parent)), m_people(context.people),
      m_import(context, m_panel)
{
    m_marking.setSingleShot(true);
    m_marking.setInterval(0);
    connect(&m_marking, &QTimer::timeout, this, &ForMeFeature::showMark);
    connectSession();
    connectPeople();
    connectStars();
    connectList();
    showFilms();
    showPeople();
    showModel();
}

QList<FeatureView> ForMeFeature::views()
{
    return {{.title = tr("For me"), .place = Place::right, .widget = m_panel, .leastWidth = 424}};
}

void ForMeFeature::setSeen(QWidget* /*view*/, bool seen)
{
    m_seen = seen;
    if (seen)
        wish();
    showMarkSoon();
}

void ForMeFeature::connectSession()
{
    Session& session = m_context.session;
    connect(&session, &Session::opened, this, &ForMeFeature::showFilms);
    for (const auto signal : {&Session::changed, &Session::documentChanged})
        connect(&session, signal, this, &ForMeFeature::showModel);
    connect(&m_context.services.recommendations(), &RecommendationFinder::found, this, &ForMeFeature::showAnswer);
}

void ForMeFeature::connectPeople()
{
    connect(&m_people, &People::changed, this, [this] {
        showPeople();
        wish();
    });
    connect(m_panel, &ForMePanel::personSelected, this, [this](int person) {
        m_without.reset();
        m_panel->setNote({});  // it is about somebody else
        m_people.setTogether(false);
        m_people.select(person);
    });
    connect(m_panel, &ForMePanel::togetherWanted, this, [this] {
        m_suggesting = false;
        m_panel->ask({}, false);
        m_panel->setNote({});
        m_people.setTogether(true);
    });
    connect(m_panel, &ForMePanel::personAdded, this, [this](const QString& name) {
        m_suggesting = false;
        m_panel->ask({}, false);
        m_panel->setNote({});  // titles left open in it are the other person's
        m_people.add(name);
        m_panel->setFocus(Qt::OtherFocusReason);
    });
    connect(m_panel, &ForMePanel::personRenamed, &m_people, &People::rename);
    connect(m_panel, &ForMePanel::keptToggled, &m_people, &People::setKept);
    connect(m_panel, &ForMePanel::forgetWanted, this, [this] {
        m_import.cancel();
        m_panel->setNote({});
        m_people.forget();
    });
}

void ForMeFeature::connectStars()
{
    connect(m_panel, &ForMePanel::filmChosen, this, &ForMeFeature::choose);
    connect(m_panel, &ForMePanel::rated, this, &ForMeFeature::rate);
    connect(m_panel, &ForMePanel::suggestionWanted, this, [this] {
        m_suggesting = true;
        if (m_answer.next >= 0)
            m_panel->ask(ratedFilm(m_answer.next, 0.0), true);
    });
    connect(m_panel, &ForMePanel::unknown, this, [this](int movie) { m_people.leaveOut(movie, LeftOut::unknown); });
    connect(m_panel, &ForMePanel::askingEnded, this, [this] {
        m_suggesting = false;
        m_panel->ask({}, false);
    });
    connect(m_panel, &ForMePanel::importWanted, &m_import, &RatingsImport::start);
    connect(m_panel, &ForMePanel::choiceWanted, &m_import, &RatingsImport::askAgain);
    connect(&m_import, &RatingsImport::noted, m_panel, &ForMePanel::setNote);
    connect(m_context.actions.get(Command::goToForMe), &QAction::triggered, this,
            [this] { Q_EMIT frontWanted(m_panel); });
}

void ForMeFeature::connectList()
{
    const RecommendationPart* const list = m_panel->recommendations();
    connect(list, &RecommendationPart::surpriseEdited, this, [this](double surprise) {
        m_surprise = surprise;
        wish();
    });
    connect(list, &RecommendationPart::filterEdited, this, [this](const ui::FilmFilter& filter) {
        m_filter = filter;
        wish();
    });
    connect(list, &RecommendationPart::seen, this, [this](int movie) { m_people.leaveOut(movie, LeftOut::seen); });
    connect(list, &RecommendationPart::unwanted, this,
            [this](int movie) { m_people.leaveOut(movie, LeftOut::unwanted); });
    connect(list, &RecommendationPart::listAllWanted, &m_people, &People::listAll);
    connect(list, &RecommendationPart::withoutWanted, this, [this](int movie) {
        m_without = movie;
        wish();
    });
    connect(list, &RecommendationPart::withoutEnded, this, [this] {
        m_without.reset();
        wish();
    });
    connect(list, &RecommendationPart::openedChanged, this, &ForMeFeature::showMarkSoon);
    connect(list, &RecommendationPart::filmPicked, m_context.view.selection(), &ui::FilmSelection::pick);
}

void ForMeFeature::showFilms()
{
    const ui::FilmCataloguePtr& films = m_context.session.films();
    m_panel->setHasStars(m_context.session.feedback() == Feedback::ratings);
    m_panel->setTitles(films ? films->titles : nullptr, m_context.session.duplicates());
    // Nothing that names the films of before.
    m_answer = {};
    m_without.reset();
    m_import.cancel();
    m_panel->ask({}, false);
    m_panel->setSuggestions({});
    m_panel->recommendations()->setFilms({}, {});
    m_panel->setNote({});
    showMark();  // at once: the map must not have numbers of films that it does not know
    if (films)
        m_panel->recommendations()->setFilterChoices(films->genres, films->decades);
}

void ForMeFeature::showModel()
{
    const Session& session = m_context.session;
    const auto& document = session.document();
    const bool isAnother = m_context.services.recommendations().setModel(document, session.duplicates());
    m_people.setMovies(session.movies());  // before anybody is asked about: their films are rows of these
    QAction* const train = m_context.actions.get(Command::train);
    if (document)
        m_panel->setHint({}, nullptr);
    else if (session.isTraining())
        m_panel->setHint(tr("Recommendations appear when training finishes."), nullptr);
    else if (session.dataset())
        m_panel->setHint(tr("Train first, then rate a few films to get recommendations."), train);
    else
        m_panel->setHint(tr("Open a data set first."), nullptr);
    if (isAnother)
        wish();
}

void ForMeFeature::showPeople()
{
    ui::ShownPeople shown{{}, {}, m_people.current(), m_people.together(), m_people.person().kept};
    for (const Person& person : m_people.all()) {
        shown.names << person.name;
        shown.films << static_cast<int>(person.starred.size());
    }
    m_panel->setPeople(shown);
    std::vector<ui::RatedFilm> rated;
    for (const StarredFilm& starred : m_people.person().starred)
        rated.push_back(starred.film.movie >= 0
                            ? ratedFilm(starred.film.movie, starred.stars)
                            : ui::RatedFilm{-1, starred.film.title, starred.film.year, starred.stars});
    m_panel->setRated(rated);
    const auto& leftOut = m_people.person().leftOut;
    m_panel->recommendations()->setHidden(
        static_cast<int>(std::count_if(leftOut.begin(), leftOut.end(), [](const LeftOutFilm& left) {
            return left.film.movie >= 0 && left.why != LeftOut::unknown;
        })));
}

ui::RatedFilm ForMeFeature::ratedFilm(int movie, double stars) const
{
    const Movie& film = m_context.session.movies()->at(static_cast<std::size_t>(movie));
    return {movie, QString::fromStdString(spoken_title(film.title)), film.year, stars};
}

void ForMeFeature::wish()
{
    if (!m_context.session.document() || !m_seen)
        return;
    RecommendationWish wish;
    wish.query = listQuery(m_filter, m_surprise);
    const auto add = [&](const Person& person) {
        wish.people.push_back(ratingsOf(person, *m_context.session.document()));
        for (const LeftOutFilm& left : person.leftOut)
            if (left.film.movie >= 0)
                (left.why == LeftOut::unknown ? wish.notAsked : wish.query.left_out).push_back(left.film.movie);
    };
    add(m_people.person());
    for (int other = 0; m_people.together() && other < static_cast<int>(m_people.all().size()); ++other)
        if (other != m_people.current())
            add(m_people.all()[static_cast<std::size_t>(other)]);
    if (m_without) {
        const auto& own = wish.people.front();
        const auto found = std::find_if(own.begin(), own.end(),
                                        [this](const OwnRating& rating) { return rating.movie == *m_without; });
        if (found != own.end())
            wish.without = static_cast<std::size_t>(found - own.begin());
        else
            m_without.reset();
    }
    m_panel->recommendations()->setWithout(m_without ? ratedFilm(*m_without, 0.0).title : QString());
    m_context.services.recommendations().setWish(std::move(wish));
}

void ForMeFeature::showAnswer(const RecommendationAnswer& answer)
{
    m_answer = answer;
    const auto& document = m_context.session.document();
    std::vector<ui::RatedFilm> suggestions;
    for (const int movie : answer.suggestions)
        suggestions.push_back(ratedFilm(movie, 0.0));
    m_panel->setSuggestions(suggestions);
    m_panel->setCanSuggest(answer.next >= 0);
    if (m_suggesting)
        m_panel->ask(answer.next >= 0 ? std::optional(ratedFilm(answer.next, 0.0)) : std::nullopt, true);
    m_panel->recommendations()->setFilms(
        recommendedFilms(answer, *document, m_people.person(), namesTogether()),
        answer.list.by_rating_alone
            ? tr("Ranked by predicted stars alone: this model did not learn what people choose to "
                 "watch, so its order says less.")
        : m_people.together() ? tr("What suits each of you, without films that one of you would dislike.")
                              : tr("Ranked by what people like you watch, and how you would rate it."));
    showMarkSoon();
}

/// What they are called on the map; empty: one person alone.
QString ForMeFeature::togetherName() const
{
    if (!m_people.together())
        return {};
    return m_people.all().size() == 2 ? tr("Both of you") : tr("All of you");
}

// In the order of the wish.
QStringList ForMeFeature::namesTogether() const
{
    QStringList names;
    const auto add = [&names](const Person& person) { names << (person.name.isEmpty() ? tr("You") : person.name); };
    add(m_people.person());
    for (int other = 0; other < static_cast<int>(m_people.all().size()); ++other)
        if (other != m_people.current())
            add(m_people.all()[static_cast<std::size_t>(other)]);
    return names;
}

void ForMeFeature::showMark()
{
    const auto& document = m_context.session.document();
    const ui::RecommendedFilm* const open = m_panel->recommendations()->openFilm();
    // The numbers on the map are those of the list in front.
    MapLinks listed{{}, true};
    for (const Recommendation& film : m_answer.list.films)
        listed.films.push_back(film.movie);
    m_context.overlays.setLinks(MapOverlays::Priority::recommended, m_seen && document ? listed : MapLinks());
    m_context.overlays.setPerson(m_seen && document
                                     ? personMark(m_answer, *document, m_people.person(), togetherName(),
                                                  open != nullptr ? std::optional(open->movie) : std::nullopt)
                                     : ui::PersonMark());
}

void ForMeFeature::choose(int movie)
{
    m_suggesting = false;
    // Where nobody rates, to choose a film is all there is to say of it.
    if (m_context.session.feedback() == Feedback::pairs)
        rate(movie, chosen);
    else
        m_panel->ask(ratedFilm(movie, m_people.starsOf(movie)), false);
}

void ForMeFeature::rate(int movie, double stars)
{
    if (!m_suggesting)
        m_panel->ask({}, false);
    if (!m_people.rate(movie, stars))
        m_panel->setNote(tr("%1 films are as many as one person can rate here.").arg(People::mostFilms));
}

}  // namespace kinoscope
