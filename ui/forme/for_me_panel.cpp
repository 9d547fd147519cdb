// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forme/for_me_panel.h"

#include "ui/films/film_search.h"
#include "ui/forme/asked_film.h"
#include "ui/forme/labels.h"
#include "ui/forme/person_bar.h"
#include "ui/forme/rated_list.h"
#include "ui/forme/recommendation_part.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/chip_button.h"
#include "ui/widgets/flow_layout.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace kinoscope::ui {

namespace {

constexpr int sideMargin = 16;

/// "You: 3 films, Mia: 1 film"
QString counted(const QStringList& names, const QList<int>& films)
{
    QStringList each;
    for (qsizetype person = 0; person < names.size(); ++person)
        each << ForMePanel::tr("%1: %n film(s)", nullptr, films.value(person)).arg(names[person]);
    return each.join(QStringLiteral(", "));
}

}  // namespace

class ForMePanel::Private {
public:
    explicit Private(ForMePanel* panel) : q(panel) {}

    QWidget* makeHead();
    void addNote(QVBoxLayout* column);
    void addStars(QVBoxLayout* column);
    QWidget* makeFoot();
    void update();

    ForMePanel* q;
    PersonBar* people = new PersonBar;
    FilmSearch* search = new FilmSearch;
    AskedFilm* asked = new AskedFilm;
    QLabel* note = wrappedLabel("forMeNote", "muted");
    QPushButton* choose = linkButton("chooseTitles", ForMePanel::tr("Choose films…"));
    QLabel* caption = wrappedLabel("ratedCaption", "section");
    QPushButton* suggest = linkButton("suggestOne", ForMePanel::tr("Suggest one to rate"));
    QLabel* begin = wrappedLabel("forMeBegin", "muted");
    QWidget* suggestions = new QWidget;
    RatedList* rated = new RatedList;
    RecommendationPart* recommendations = new RecommendationPart;
    QLabel* hint = wrappedLabel("forMeHint", "hint");
    ActionButton* remedy = new ActionButton;
    QCheckBox* kept = new QCheckBox(ForMePanel::tr("Remember"));
    QPushButton* forget = linkButton("forgetPerson", {});
    QString name;  ///< of the person whose films they are; empty: "You"
    bool hasRated = false;
    bool together = false;  ///< nobody is asked then: films are recommended to all of them
    bool hasModel = false;
    bool hasStars = true;
};

/// What asks stays in sight, however far the list below is scrolled.
QWidget* ForMePanel::Private::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(sideMargin, 12, sideMargin, 8);
    column->setSpacing(8);
    column->addWidget(people);
    search->setObjectName(QStringLiteral("rateSearch"));
    search->setAccessibleName(ForMePanel::tr("Rate a film"));
    search->setPlaceholderText(ForMePanel::tr("Rate a film: type its title"));
    column->addWidget(search);
    column->addWidget(asked);
    connect(people, &PersonBar::selected, q, &ForMePanel::personSelected);
    connect(people, &PersonBar::togetherWanted, q, &ForMePanel::togetherWanted);
    connect(people, &PersonBar::added, q, &ForMePanel::personAdded);
    connect(people, &PersonBar::renamed, q, &ForMePanel::personRenamed);
    connect(people, &PersonBar::importWanted, q, &ForMePanel::importWanted);
    connect(search, &FilmSearch::filmPicked, q, &ForMePanel::filmChosen);
    connect(asked, &AskedFilm::rated, q, &ForMePanel::rated);
    connect(asked, &AskedFilm::unknown, q, &ForMePanel::unknown);
    connect(asked, &AskedFilm::closed, q, &ForMePanel::askingEnded);
    return head;
}

void ForMePanel::Private::addNote(QVBoxLayout* column)
{
    column->addWidget(note);
    column->addWidget(choose, 0, Qt::AlignLeft);
    connect(choose, &QPushButton::clicked, q, &ForMePanel::choiceWanted);
}

void ForMePanel::Private::addStars(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->addWidget(caption, 1);
    row->addWidget(suggest);
    column->addLayout(row);
    column->addWidget(begin);
    suggestions->setObjectName(QStringLiteral("forMeSuggestions"));
    new FlowLayout(6, suggestions);
    column->addWidget(suggestions);
    column->addWidget(rated);
    connect(suggest, &QPushButton::clicked, q, &ForMePanel::suggestionWanted);
    connect(rated, &RatedList::rated, q, &ForMePanel::rated);
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
    recommendations->setVisible(hasModel && hasRated);
    begin->setVisible(together || !hasRated);
    suggestions->setVisible(!together && !hasRated);
    suggest->setVisible(!together && hasModel && hasStars);
    search->setVisible(!together);
    rated->setVisible(!together);
    kept->setVisible(!together);
    forget->setVisible(!together);
}

ForMePanel::ForMePanel(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setObjectName(QStringLiteral("forMePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, "panel");
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(sideMargin, 0, sideMargin, 12);
    column->setSpacing(8);
    d->addNote(column);
    d->addStars(column);
    column->addWidget(d->recommendations);
    column->addWidget(d->hint);
    column->addWidget(d->remedy, 0, Qt::AlignLeft);
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
    whole->addWidget(d->makeHead());
    whole->addWidget(scroll, 1);
    whole->addWidget(line);
    whole->addWidget(d->makeFoot());
    // A scroll bar that comes takes its room from the margin, so that nothing beside it moves.
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, column, [scroll, column](int /*low*/, int high) {
        const int bar = high > 0 ? scroll->verticalScrollBar()->sizeHint().width() : 0;
        column->setContentsMargins(sideMargin, 0, sideMargin - bar, 12);
    });
    setFocusProxy(d->search);
    setNote({});
    setRated({});
    setHint({}, nullptr);
}

ForMePanel::~ForMePanel() = default;

void ForMePanel::setTitles(std::shared_ptr<const FilmFinder> titles, DuplicatesPtr duplicates)
{
    d->search->setTitles(std::move(titles));
    d->search->setDuplicates(std::move(duplicates));
}

void ForMePanel::setHasStars(bool has)
{
    d->hasStars = has;
    d->rated->setHasStars(has);
    d->update();
}

void ForMePanel::setPeople(const ShownPeople& people)
{
    QStringList names = people.names;
    for (QString& name : names)
        if (name.isEmpty())
            name = tr("You");
    d->people->setPeople(names, people.current, people.together);
    const QString name = people.names.value(people.current);
    d->name = name;
    d->recommendations->setHeading(people.together  ? (people.names.size() == 2 ? tr("Recommended for both of you")
                                                                                : tr("Recommended for all of you"))
                                   : name.isEmpty() ? tr("Recommended for you")
                                                    : tr("Recommended for %1").arg(name));
    d->kept->setChecked(people.kept);
    d->forget->setText(name.isEmpty() ? tr("Forget") : tr("Forget %1").arg(name));
    d->forget->setAccessibleName(d->forget->text());
    d->together = people.together;
    d->begin->setText(people.together
                          ? tr("%1. Choose a name above to rate films.").arg(counted(names, people.films))
                          : tr("Three stars are enough to begin. Search for films, or pick some you know:"));
    d->hasRated = people.together ? std::any_of(people.films.begin(), people.films.end(), [](int n) { return n > 0; })
                                  : people.films.value(people.current) > 0;
    d->update();
}

void ForMePanel::setRated(const std::vector<RatedFilm>& films)
{
    d->caption->setText(d->together         ? tr("TOGETHER")
                        : d->name.isEmpty() ? tr("YOUR FILMS · %1").arg(films.size())
                                            : tr("FILMS OF %1 · %2").arg(d->name.toUpper()).arg(films.size()));
    d->rated->setFilms(films);
}

void ForMePanel::setSuggestions(const std::vector<RatedFilm>& films)
{
    qDeleteAll(d->suggestions->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
    QWidget* last = d->suggest;  // Qt puts new ones behind all others of the window
    for (const RatedFilm& film : films) {
        auto* chip = chipButton(QStringLiteral("suggestedFilm"), film.title, d->suggestions);
        setTabOrder(last, chip);
        last = chip;
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

void ForMePanel::setNote(const QString& note, const QString& details, bool canChoose)
{
    d->choose->setVisible(canChoose);
    d->note->setText(note);
    d->note->setAccessibleDescription(details);
    d->note->setToolTip(details.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(details.toHtmlEscaped()));
    d->note->setVisible(!note.isEmpty());
}

void ForMePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && d->recommendations->isWithout())
        Q_EMIT d->recommendations->withoutEnded();
    else
        QWidget::keyPressEvent(event);
}

RecommendationPart* ForMePanel::recommendations() const
{
    return d->recommendations;
}

}  // namespace kinoscope::ui
