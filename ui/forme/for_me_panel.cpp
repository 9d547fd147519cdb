// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forme/for_me_panel.h"

#include "ui/films/film_search.h"
#include "ui/forme/asked_film.h"
#include "ui/forme/person_bar.h"
#include "ui/forme/rated_list.h"
#include "ui/forme/recommendation_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/flow_layout.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>

namespace kinoscope::ui {

namespace {

constexpr int sliderSteps = 20;

QLabel* makeLabel(const char* name, const char* role)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

QPushButton* makeLink(const char* name, const QString& text)
{
    auto* link = new QPushButton(text);
    link->setObjectName(QString::fromLatin1(name));
    link->setAccessibleName(text);
    setRole(link, "link");
    return link;
}

}  // namespace

class ForMePanel::Private {
public:
    explicit Private(ForMePanel* panel) : q(panel) {}

    void addHead(QVBoxLayout* column);
    void addStars(QVBoxLayout* column);
    void addRecommendations(QVBoxLayout* column);
    QWidget* makeFoot();
    void update();

    ForMePanel* q;
    PersonBar* people = new PersonBar;
    FilmSearch* search = new FilmSearch;
    AskedFilm* asked = new AskedFilm;
    QLabel* note = makeLabel("forMeNote", "muted");
    QLabel* caption = makeLabel("ratedCaption", "section");
    QPushButton* suggest = makeLink("suggestOne", ForMePanel::tr("Suggest one to rate"));
    QLabel* begin = makeLabel("forMeBegin", "muted");
    QWidget* suggestions = new QWidget;
    RatedList* rated = new RatedList;
    QWidget* results = new QWidget;
    QLabel* heading = makeLabel("recommendedHeading", "heading");
    FilmFilterButton* filter = new FilmFilterButton;
    QLabel* sentence = makeLabel("recommendedSentence", "muted");
    QSlider* surprise = new QSlider(Qt::Horizontal);
    QWidget* withoutBar = new QWidget;
    QLabel* without = makeLabel("withoutText", "strong");
    RecommendationList* list = new RecommendationList;
    QLabel* hint = makeLabel("forMeHint", "hint");
    ActionButton* remedy = new ActionButton;
    QCheckBox* kept = new QCheckBox(ForMePanel::tr("Remember"));
    QPushButton* forget = makeLink("forgetPerson", {});
    bool hasRated = false;
    bool hasModel = false;
};

void ForMePanel::Private::addHead(QVBoxLayout* column)
{
    column->addWidget(people);
    search->setObjectName(QStringLiteral("rateSearch"));
    search->setAccessibleName(ForMePanel::tr("Rate a film"));
    search->setPlaceholderText(ForMePanel::tr("Rate a film: type its title"));
    column->addWidget(search);
    column->addWidget(asked);
    column->addWidget(note);
    connect(people, &PersonBar::selected, q, &ForMePanel::personSelected);
    connect(people, &PersonBar::togetherWanted, q, &ForMePanel::togetherWanted);
    connect(people, &PersonBar::added, q, &ForMePanel::personAdded);
    connect(people, &PersonBar::renamed, q, &ForMePanel::personRenamed);
    connect(people, &PersonBar::importWanted, q, &ForMePanel::importWanted);
    connect(search, &FilmSearch::filmPicked, q, &ForMePanel::filmChosen);
    connect(asked, &AskedFilm::rated, q, &ForMePanel::rated);
    connect(asked, &AskedFilm::unknown, q, &ForMePanel::unknown);
    connect(asked, &AskedFilm::closed, q, &ForMePanel::askingEnded);
}

void ForMePanel::Private::addStars(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->addWidget(caption, 1);
    row->addWidget(suggest);
    column->addLayout(row);
    begin->setText(ForMePanel::tr("Three stars are enough to begin. Search for films, or pick some you know:"));
    column->addWidget(begin);
    suggestions->setObjectName(QStringLiteral("forMeSuggestions"));
    new FlowLayout(6, suggestions);
    column->addWidget(suggestions);
    column->addWidget(rated);
    connect(suggest, &QPushButton::clicked, q, &ForMePanel::suggestionWanted);
    connect(rated, &RatedList::rated, q, &ForMePanel::rated);
}

void ForMePanel::Private::addRecommendations(QVBoxLayout* column)
{
    auto* within = new QVBoxLayout(results);
    within->setContentsMargins(0, 8, 0, 0);
    within->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(filter);
    within->addLayout(head);
    within->addWidget(sentence);
    auto* degrees = new QHBoxLayout;
    auto* familiar = makeLabel("familiarText", "muted");
    familiar->setText(ForMePanel::tr("familiar"));
    auto* surprising = makeLabel("surprisingText", "muted");
    surprising->setText(ForMePanel::tr("surprising"));
    surprise->setObjectName(QStringLiteral("surpriseSlider"));
    surprise->setAccessibleName(ForMePanel::tr("From familiar to surprising films"));
    surprise->setRange(0, sliderSteps);
    degrees->addWidget(familiar);
    degrees->addWidget(surprise, 1);
    degrees->addWidget(surprising);
    within->addLayout(degrees);
    auto* bar = new QHBoxLayout(withoutBar);
    bar->setContentsMargins(0, 0, 0, 0);
    auto* back = makeLink("withoutEnd", ForMePanel::tr("Back to the full list"));
    bar->addWidget(without, 1);
    bar->addWidget(back);
    within->addWidget(withoutBar);
    within->addWidget(list);
    column->addWidget(results);
    column->addWidget(hint);
    column->addWidget(remedy, 0, Qt::AlignLeft);
    connect(filter, &FilmFilterButton::edited, q, &ForMePanel::filterEdited);
    connect(surprise, &QSlider::valueChanged, q,
            [this](int value) { Q_EMIT q->surpriseEdited(value / static_cast<double>(sliderSteps)); });
    connect(back, &QPushButton::clicked, q, &ForMePanel::withoutEnded);
    connect(list, &RecommendationList::openedChanged, q, &ForMePanel::openedChanged);
    connect(list, &RecommendationList::filmPicked, q, &ForMePanel::filmPicked);
    connect(list, &RecommendationList::seen, q, &ForMePanel::seen);
    connect(list, &RecommendationList::unwanted, q, &ForMePanel::unwanted);
    connect(list, &RecommendationList::withoutWanted, q, &ForMePanel::withoutWanted);
}

QWidget* ForMePanel::Private::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 6, 16, 6);
    auto* stays = new QLabel(ForMePanel::tr("Stays on this computer."));
    stays->setWordWrap(true);
    setRole(stays, "muted");
    kept->setObjectName(QStringLiteral("keepPerson"));
    kept->setAccessibleName(kept->text());
    remedy->setObjectName(QStringLiteral("forMeRemedy"));
    kept->setToolTip(ForMePanel::tr("<p>Save these stars by title and year for the next time, in a file of your own. "
                                    "Without it they are forgotten when you quit.</p>"));
    row->addWidget(stays, 1);
    row->addWidget(kept);
    row->addWidget(forget);
    connect(kept, &QCheckBox::clicked, q, &ForMePanel::keptToggled);
    connect(forget, &QPushButton::clicked, q, &ForMePanel::forgetWanted);
    return foot;
}

void ForMePanel::Private::update()
{
    results->setVisible(hasModel && hasRated);
    begin->setVisible(!hasRated);
    suggestions->setVisible(!hasRated);
    suggest->setVisible(hasModel);
}

ForMePanel::ForMePanel(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setObjectName(QStringLiteral("forMePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, "panel");
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    d->addHead(column);
    d->addStars(column);
    d->addRecommendations(column);
    column->addStretch(1);
    setRole(content, "bare");
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("forMeScroll"));
    setRole(scroll, "bare");
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* line = new QFrame;
    setRole(line, "line");
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(line);
    whole->addWidget(d->makeFoot());
    setFocusProxy(d->search);
    setNote({});
    setWithout({});
    setRated({});
    setHint({}, nullptr);
}

ForMePanel::~ForMePanel() = default;

void ForMePanel::setTitles(std::shared_ptr<const FilmFinder> titles, DuplicatesPtr duplicates)
{
    d->search->setTitles(std::move(titles));
    d->search->setDuplicates(std::move(duplicates));
}

void ForMePanel::setFilterChoices(const QStringList& genres, const QList<int>& decades)
{
    d->filter->setChoices(genres, decades);
}

void ForMePanel::setPeople(const ShownPeople& people)
{
    QStringList names = people.names;
    for (QString& name : names)
        if (name.isEmpty())
            name = tr("You");
    d->people->setPeople(names, people.current, people.together);
    const QString name = people.names.value(people.current);
    d->heading->setText(people.together  ? tr("Recommended for all of you")
                        : name.isEmpty() ? tr("Recommended for you")
                                         : tr("Recommended for %1").arg(name));
    d->kept->setChecked(people.kept);
    d->forget->setText(name.isEmpty() ? tr("Forget") : tr("Forget %1").arg(name));
    d->forget->setAccessibleName(d->forget->text());
}

void ForMePanel::setRated(const std::vector<RatedFilm>& films)
{
    d->hasRated = !films.empty();
    d->caption->setText(tr("YOUR FILMS · %1").arg(films.size()));
    d->rated->setFilms(films);
    d->update();
}

void ForMePanel::setSuggestions(const std::vector<RatedFilm>& films)
{
    qDeleteAll(d->suggestions->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
    for (const RatedFilm& film : films) {
        auto* chip =
            new QPushButton(QString(film.title).replace(QLatin1Char('&'), QLatin1String("&&")), d->suggestions);
        chip->setObjectName(QStringLiteral("suggestedFilm"));
        chip->setAccessibleName(film.title);
        setRole(chip, "chip");
        d->suggestions->layout()->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, movie = film.movie] { Q_EMIT filmChosen(movie); });
        chip->show();
    }
    d->update();
}

void ForMePanel::ask(const std::optional<RatedFilm>& film, bool suggested)
{
    // The next film can be typed at once; what is hidden with the keyboard in it would hand that to anyone.
    if (!film && d->asked->isAncestorOf(QApplication::focusWidget()))
        d->search->setFocus(Qt::OtherFocusReason);
    d->asked->ask(film, suggested);
    if (film)
        d->asked->focusStars();
    d->search->clear();
}

void ForMePanel::setCanSuggest(bool can)
{
    d->suggest->setEnabled(can);
}

void ForMePanel::setRecommended(const std::vector<RecommendedFilm>& films, const QString& sentence)
{
    d->sentence->setText(sentence);
    d->list->setFilms(films);
}

void ForMePanel::setHint(const QString& hint, QAction* remedy)
{
    d->hint->setText(hint);
    d->hint->setVisible(!hint.isEmpty());
    d->remedy->setVisible(remedy != nullptr);
    if (remedy != nullptr)
        d->remedy->setDefaultAction(remedy);
    d->hasModel = hint.isEmpty();
    d->update();
}

void ForMePanel::setNote(const QString& note)
{
    d->note->setText(note);
    d->note->setVisible(!note.isEmpty());
}

void ForMePanel::setWithout(const QString& title)
{
    d->withoutBar->setVisible(!title.isEmpty());
    d->without->setText(tr("The list without %1").arg(title));
}

const RecommendedFilm* ForMePanel::openFilm() const
{
    return d->list->openFilm();
}

void ForMePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && d->withoutBar->isVisible())
        Q_EMIT withoutEnded();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace kinoscope::ui
