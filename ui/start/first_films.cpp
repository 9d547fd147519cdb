// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/first_films.h"

#include "core/data/text/title.h"
#include "ui/forme/labels.h"
#include "ui/start/chip_field.h"
#include "ui/start/guess_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_button.h"
#include "ui/widgets/flow_layout.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QResizeEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kinoscope::ui {

namespace {

constexpr int fourInARowFrom = 760;
constexpr int chipRowHeight = 28;

}  // namespace

class FirstFilms::Private {
public:
    explicit Private(FirstFilms* page) : q(page) {}

    QLayout* makeSuggestions();
    QLayout* makeGuesses();
    void showSuggestions();
    void update();
    void place(int width);

    FirstFilms* q;
    FilmCataloguePtr catalogue;
    QLabel* sentence = wrappedLabel("firstSentence", "muted");
    ChipField* field = new ChipField;
    QWidget* chips = new QWidget;
    std::vector<int> offered;  ///< those that are shown come first
    QLabel* caption = wrappedLabel("firstCaption", "section");
    QPushButton* show = new QPushButton(FirstFilms::tr("Show on the map"));
    QGridLayout* cards = new QGridLayout;
    std::array<GuessCard*, guesses> cardOf{};
    bool isWide = true;
};

QLayout* FirstFilms::Private::makeSuggestions()
{
    auto* row = new QHBoxLayout;
    auto* lead = wrappedLabel("firstLead", "muted", FirstFilms::tr("or pick one"));
    lead->setWordWrap(false);
    chips->setObjectName(QStringLiteral("startSuggestions"));
    new FlowLayout(6, chips);
    row->setSpacing(12);
    row->addWidget(lead, 0, Qt::AlignTop);
    lead->setFixedHeight(chipRowHeight);
    row->addWidget(chips, 1);
    return row;
}

QLayout* FirstFilms::Private::makeGuesses()
{
    auto* column = new QVBoxLayout;
    auto* head = new QHBoxLayout;
    show->setObjectName(QStringLiteral("startShow"));
    show->setAccessibleName(show->text());
    head->addWidget(caption, 1);
    head->addWidget(show);
    column->addLayout(head);
    cards->setSpacing(12);
    for (GuessCard*& card : cardOf) {
        card = new GuessCard;
        connect(card, &GuessCard::wanted, q, [this](int movie) { Q_EMIT q->showWanted(movie); });
    }
    place(fourInARowFrom);
    column->addLayout(cards);
    return column;
}

FirstFilms::FirstFilms(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setObjectName(QStringLiteral("firstFilms"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(wrappedLabel("firstHeading", "headline", tr("Name three films you love")));
    column->addWidget(d->sentence);
    column->addSpacing(4);
    column->addWidget(d->field);
    column->addLayout(d->makeSuggestions());
    column->addSpacing(6);
    column->addLayout(d->makeGuesses());
    setFocusPolicy(Qt::StrongFocus);
    connect(d->field, &ChipField::changed, this, [this] {
        d->showSuggestions();
        d->update();
        Q_EMIT edited();
    });
    connect(d->field, &ChipField::entered, this, [this] {
        if (d->show->isEnabled())
            Q_EMIT showWanted();
    });
    connect(d->show, &QPushButton::clicked, this, [this] { Q_EMIT showWanted(); });
    d->update();
}

FirstFilms::~FirstFilms() = default;

void FirstFilms::setCatalogue(const FilmCataloguePtr& films, int people)
{
    // Until there is something to type into, the keyboard waits here.
    const bool waited = hasFocus();
    setFocusProxy(films ? d->field : nullptr);
    setFocusPolicy(films ? Qt::NoFocus : Qt::StrongFocus);
    d->catalogue = films;
    d->offered.clear();
    d->field->setCatalogue(films);
    d->sentence->setText(
        !films ? tr("Reading what was learned …")
               : tr("Kinoscope has learned from the ratings of %1 people what films have in common. Three "
                    "films are enough for a first guess at yours.")
                     .arg(QLocale().toString(people)));
    d->showSuggestions();
    setGuesses({});
    d->update();
    if (films && waited)
        d->field->setFocus(Qt::OtherFocusReason);
}

void FirstFilms::setSuggestions(const std::vector<int>& films)
{
    d->offered = films;
    d->showSuggestions();
}

// Whoever is named makes room for another in the same place: the chips beside it stay under the pointer.
void FirstFilms::Private::showSuggestions()
{
    const auto isNamed = [this](int movie) {
        return std::find(field->films().begin(), field->films().end(), movie) != field->films().end();
    };
    const std::size_t shown = std::min<std::size_t>(offered.size(), shownSuggestions);
    for (std::size_t i = 0; i < shown; ++i)
        if (isNamed(offered[i])) {
            const auto next =
                std::find_if_not(offered.begin() + static_cast<std::ptrdiff_t>(shown), offered.end(), isNamed);
            if (next != offered.end())
                std::swap(offered[i], *next);
        }
    QWidget* last = field->lastInTabOrder();
    qDeleteAll(chips->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
    for (std::size_t i = 0; i < shown; ++i) {
        const int movie = offered[i];
        const QString title =
            QString::fromStdString(spoken_title(catalogue->movies->at(static_cast<std::size_t>(movie)).title));
        auto* chip = chipButton(QStringLiteral("startSuggestion"), title, chips);
        chip->setEnabled(!isNamed(movie) && !field->isFull());
        chips->layout()->addWidget(chip);
        setTabOrder(last, chip);  // Qt puts new ones behind all others of the window
        last = chip;
        connect(
            chip, &QPushButton::clicked, q,
            [this, movie] {
                field->add(movie);
                field->setFocus(Qt::OtherFocusReason);
            },
            Qt::QueuedConnection);
        chip->show();
    }
}

void FirstFilms::setGuesses(const std::vector<RecommendedFilm>& films)
{
    for (std::size_t i = 0; i < d->cardOf.size(); ++i)
        d->cardOf[i]->setFilm(i < films.size() ? std::optional(films[i]) : std::nullopt);
}

const std::vector<int>& FirstFilms::films() const
{
    return d->field->films();
}

// The one blue button, as soon as there are three.
void FirstFilms::Private::update()
{
    const auto named = static_cast<int>(field->films().size());
    caption->setText(named == 0 ? FirstFilms::tr("A FIRST GUESS")
                                : FirstFilms::tr("A FIRST GUESS FROM %n FILM(S)", nullptr, named));
    show->setEnabled(named > 0);
    if (show->property("primary").toBool() != field->isFull()) {
        show->setProperty("primary", field->isFull());
        show->style()->polish(show);
    }
}

void FirstFilms::Private::place(int width)
{
    const int across = width >= fourInARowFrom ? guesses : guesses / 2;
    for (int column = 0; column < guesses; ++column)
        cards->setColumnStretch(column, column < across ? 1 : 0);
    for (int i = 0; i < guesses; ++i)
        cards->addWidget(cardOf[static_cast<std::size_t>(i)], i / across, i % across);
}

void FirstFilms::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = event->size().width() >= fourInARowFrom;
    if (wide != d->isWide)
        d->place(event->size().width());
    d->isWide = wide;
}

}  // namespace kinoscope::ui
