// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/people/people_feature.h"

#include "app/context/actions.h"
#include "app/context/final_model_chip.h"
#include "app/features/people/person_rows.h"
#include "app/session/session.h"
#include "app/view/view_state.h"
#include "ui/films/film_catalogue.h"
#include "ui/films/film_selection.h"
#include "ui/films/list_page.h"
#include "ui/people/people_list.h"
#include "ui/people/people_panel.h"
#include "ui/people/person_page.h"

#include <QAction>

#include <algorithm>

namespace kinoscope {

using ui::ListColumn;
using ui::PeopleList;
using ui::PeoplePanel;
using ui::PersonPage;

PeopleFeature::PeopleFeature(const Context& context, QWidget* parent)
    : Feature(parent), m_context(context), m_panel(new PeoplePanel(parent)), m_study(context.session.pools().work),
      m_recommendations(context, m_panel->page()->recommendations(), this)
{
    connectSession();
    connectPanel();
    m_recommendations.followFilms();
    showSources();
}

QList<FeatureView> PeopleFeature::views()
{
    return {{.title = tr("People"), .place = Place::right, .widget = m_panel, .leastWidth = 424}};
}

void PeopleFeature::setSeen(QWidget* /*view*/, bool seen)
{
    m_study.setVisible(seen);
    m_recommendations.setSeen(seen);
}

void PeopleFeature::connectSession()
{
    Session& session = m_context.session;
    connect(&session, &Session::opened, &m_recommendations, &PersonRecommendations::followFilms);
    for (const auto signal : {&Session::changed, &Session::documentChanged})
        connect(&session, signal, this, &PeopleFeature::showSources);
    addFinalModelChip(m_panel->page(), QStringLiteral("personNote"), session.frames());
}

void PeopleFeature::connectPanel()
{
    PersonPage* const page = m_panel->page();
    connect(&m_study, &PeopleStudy::peopleChanged, this, [this] { m_panel->list()->setPeople(m_study.people()); });
    connect(&m_study, &PeopleStudy::personStudied, this, &PeopleFeature::showPerson);
    connect(m_panel->list(), &PeopleList::personWanted, this, &PeopleFeature::open);
    connect(page, &PersonPage::personWanted, this, &PeopleFeature::openFromPage);
    connect(page, &PersonPage::backWanted, this, &PeopleFeature::goBack);
    connect(page, &PersonPage::tabChanged, this, [this, page] { m_recommendations.setListed(page->isRecommending()); });
    connect(page->ratings(), &ui::ListPage::filmPicked, m_context.view.selection(), &ui::FilmSelection::pick);
    connect(m_context.actions.get(Command::goToPeople), &QAction::triggered, this,
            [this] { Q_EMIT frontWanted(m_panel); });
}

// A new model of the same people keeps the page: the person is studied anew.
void PeopleFeature::showSources()
{
    const Session& session = m_context.session;
    m_recommendations.followModel();
    if (m_study.setSources(session.dataset(), session.document())) {
        forgetPerson();
        m_before.clear();
        m_panel->showList(-1);
    }
    m_panel->list()->setNote(session.document() && !session.dataset() ? openingHint() : QString());
    showHint();
}

QString PeopleFeature::openingHint() const
{
    const auto& document = m_context.session.document();
    const bool isNamed = document && !document->dataset_name.empty();
    return isNamed ? tr("Open %1 to see what they rated.").arg(QString::fromStdString(document->dataset_name))
                   : tr("Open the data set to see what they rated.");
}

void PeopleFeature::openFromPage(int user)
{
    if (const auto now = m_study.person())
        m_before.push_back(*now);
    open(user);
}

void PeopleFeature::showBefore()
{
    m_panel->page()->setBefore(
        m_before.empty() ? QString()
                         : ui::personTitle(m_study.people()->names[static_cast<std::size_t>(m_before.back())]));
}

void PeopleFeature::open(int user)
{
    showBefore();
    forgetPerson();
    PersonPage* const page = m_panel->page();
    page->setHead(personHead(*m_study.people(), user, std::nullopt));
    page->showBeginning();
    m_panel->showPage();
    m_study.setPerson(user);
}

void PeopleFeature::goBack()
{
    if (!m_before.empty()) {
        const int user = m_before.back();
        m_before.pop_back();
        open(user);
        return;
    }
    const int user = m_study.person().value_or(-1);
    forgetPerson();
    m_study.setPerson(std::nullopt);
    m_panel->showList(user);
}

void PeopleFeature::forgetPerson()
{
    m_recommendations.setPerson({}, {});
    m_panel->page()->ratings()->setHint({});
    m_panel->page()->ratings()->setRows(nullptr, {});
    m_panel->page()->setLikeMinded({}, {});
}

void PeopleFeature::showPerson(const StudiedPerson& person)
{
    const ui::PersonHead head = personHead(*m_study.people(), person.user, person.lessTypical);
    m_panel->page()->setHead(head);
    showRatings(person);
    showLikeMinded(person, head.title);
    if (const DatasetPtr& dataset = m_context.session.dataset())
        m_recommendations.setPerson(starredBy(person, head.title, dataset->scale), person.ratings);
}

void PeopleFeature::showRatings(const StudiedPerson& person)
{
    ui::ListPage* const list = m_panel->page()->ratings();
    const Session& session = m_context.session;
    const bool rated = session.feedback() == Feedback::ratings;
    list->setColumnShown(ListColumn::rating, rated);
    for (const ListColumn column : {ListColumn::predicted, ListColumn::difference})
        list->setColumnShown(column, rated && !person.predicted.empty());
    if (const DatasetPtr& dataset = session.dataset())
        list->setRows(session.films()->lists, ratingRows(person, dataset->scale));
    else
        list->setHint(openingHint());
}

void PeopleFeature::showLikeMinded(const StudiedPerson& person, const QString& title)
{
    const Session& session = m_context.session;
    const auto& document = session.document();
    QString sentence;
    if (!document)
        sentence = session.isTraining() ? tr("Like-minded people appear when training finishes.")
                                        : tr("Train first to find like-minded people.");
    else if (person.likeMinded.empty())
        sentence = m_study.people()->names.size() > 1 ? tr("Nobody here has a similar taste.")
                                                      : tr("There is nobody else to compare with.");
    else
        sentence = document->feedback == Feedback::pairs ? tr("Closest first, by which films they choose.")
                   : document->model.watch ? tr("Closest first, by which films they choose and how they rate them.")
                                           : tr("Closest first, by how they rate films.");
    const bool differs = std::any_of(person.likeMinded.begin(), person.likeMinded.end(),
                                     [](const StudiedPerson::Like& like) { return !like.ratings.apart.empty(); });
    if (differs)
        sentence += QLatin1Char(' ') + tr("Of two ratings, the first is %1's.").arg(title);
    const bool known = session.dataset() != nullptr;
    m_panel->page()->setLikeMinded(likeMindedRows(person, *m_study.people(), known ? session.movies() : nullptr,
                                                  known ? session.dataset()->scale : RatingScale()),
                                   sentence);
}

void PeopleFeature::showHint()
{
    const Session& session = m_context.session;
    PersonPage* const page = m_panel->page();
    if (!session.dataset())
        page->setRecommendationHint(openingHint(), nullptr);
    else if (session.document())
        page->setRecommendationHint({}, nullptr);
    else if (session.isTraining())
        page->setRecommendationHint(tr("Recommendations appear when training finishes."), nullptr);
    else
        page->setRecommendationHint(tr("Train first to get recommendations."), m_context.actions.get(Command::train));
}

}  // namespace kinoscope
