// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/film/film_panel.h"

#include "ui/film/film_facts.h"
#include "ui/film/film_history.h"
#include "ui/film/film_links.h"
#include "ui/film/film_suggestions.h"
#include "ui/film/page_links.h"
#include "ui/film/stability_bar.h"
#include "ui/neighbours/neighbour_list.h"
#include "ui/neighbours/neighbour_model.h"
#include "ui/neighbours/neighbour_options.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace kinoscope::ui {

namespace {

constexpr int lowPanel = 600;  // px at the usual size of type

}  // namespace

class FilmPanel::Private {
public:
    explicit Private(FilmPanel* panel) : q(panel) {}

    void addList(QVBoxLayout* column);
    void addStripChoice();
    void update();
    void showVectors();
    void addFoot(QVBoxLayout* column);
    void fit();

    FilmPanel* q;
    MovieTablePtr movies;
    DuplicatesPtr duplicates;
    NeighbourModel model;
    NeighbourChoice listed;  // by which the films in the list were found
    FactorSnapshotPtr vectors;
    std::optional<int> film;
    bool hasModel = false;
    FilmHistory* history = nullptr;
    PageLinks* pages = nullptr;
    FilmFacts* facts = nullptr;
    QFrame* line = nullptr;
    NeighbourOptions* options = nullptr;
    QLabel* hint = nullptr;
    FilmSuggestions* suggestions = nullptr;
    QWidget* rest = nullptr;  // takes the room that no list takes
    NeighbourList* list = nullptr;
    QLabel* fewer = nullptr;
    bool unlikeLeftOut = false;
    QAction* strips = nullptr;
    FilmLinks* links = nullptr;
    StabilityBar* stability = nullptr;
};

void FilmPanel::Private::addList(QVBoxLayout* column)
{
    options = new NeighbourOptions;
    column->addWidget(options);
    connect(options, &NeighbourOptions::edited, q, [this](const NeighbourChoice& choice) {
        links->setUnlike(choice.farthest);
        Q_EMIT q->neighbourChoiceEdited(choice);
    });
    list = new NeighbourList(QStringLiteral("neighbourList"), FilmPanel::tr("Closest films"), model);
    column->addWidget(list, 1);
    q->setFocusProxy(list);
    connect(list, &NeighbourList::filmPicked, q, &FilmPanel::filmPicked);
    list->setExplains(true);
    connect(list, &NeighbourList::whyWanted, q, &FilmPanel::whyWanted);
    addStripChoice();
    fewer = new QLabel(FilmPanel::tr("All other films are unlike it."));
    fewer->setObjectName(QStringLiteral("filmFewer"));
    fewer->setToolTip(FilmPanel::tr("<p>Their similarity is 0 or less: they point another way.</p>"));
    fewer->setIndent(7);
    setRole(fewer, "muted");
    column->addWidget(fewer);
}

// What can be done with a film is always in the same place; what there is to say of seeds comes above it.
void FilmPanel::Private::addFoot(QVBoxLayout* column)
{
    stability = new StabilityBar;
    stability->setAsked(false);
    column->addWidget(stability);
    links = new FilmLinks;
    column->addWidget(links);
    connect(links, &FilmLinks::unlikeToggled, options, &NeighbourOptions::toggleFarthest);
    connect(links, &FilmLinks::blendRequested, q, &FilmPanel::blendRequested);
    links->setSteadyOffered(false);
    connect(links, &FilmLinks::steadyToggled, stability, &StabilityBar::setAsked);
    connect(stability, &StabilityBar::trainRequested, q, &FilmPanel::seedsRequested);
    connect(stability, &StabilityBar::cancelRequested, q, &FilmPanel::seedsCancelled);
    connect(stability, &StabilityBar::spreadToggled, q, &FilmPanel::spreadToggled);
}

// In a low window all ten closest films are to be seen rather than all that is known of the picked one.
void FilmPanel::Private::fit()
{
    const bool compact = q->height() < lowPanel * typeScaleOf(*q);
    facts->setCompact(compact);
    list->setCompact(compact);
    list->setMinimumHeight(2 * (list->sizeHintForRow(0) + list->frameWidth()));
}

void FilmPanel::Private::addStripChoice()
{
    strips = new QAction(FilmPanel::tr("Show films' vectors as coloured strips"), list);
    strips->setObjectName(QStringLiteral("neighbourStrips"));
    strips->setCheckable(true);
    strips->setChecked(true);
    list->addAction(strips);
    QObject::connect(strips, &QAction::toggled, q, [this] { showVectors(); });
    QObject::connect(strips, &QAction::triggered, q, &FilmPanel::stripsToggled);
}

void FilmPanel::Private::showVectors()
{
    if (film)
        facts->setVector(vectors, *film);
    list->setVectors(strips->isChecked() ? vectors : nullptr, film);
}

void FilmPanel::Private::update()
{
    const bool hasFilm = film.has_value();
    const bool hasRows = model.rowCount() > 0;
    facts->setVisible(hasFilm);
    line->setVisible(hasFilm);
    options->setVisible(hasFilm);
    list->setVisible(hasFilm && hasRows);
    fewer->setVisible(hasFilm && hasRows && unlikeLeftOut);
    rest->setVisible(!hasFilm || !hasRows);
    suggestions->setVisible(!hasFilm && !suggestions->isEmpty());
    links->setVisible(hasFilm && hasModel);
    stability->setFilm(hasFilm);
    hint->setVisible(!hasFilm || !hasRows);
    if (!hasFilm)
        hint->setText(FilmPanel::tr("Pick a film on the map or search for one."));
    else if (!hasModel)
        hint->setText(FilmPanel::tr("Train first to see the closest films."));
    else if (unlikeLeftOut)
        hint->setText(FilmPanel::tr("All other films are unlike it."));
    else if (listed.minRatings > 0)
        hint->setText(FilmPanel::tr("No other film has at least %1. Move the slider to the left.")
                          .arg(ratingsText(listed.minRatings)));
    else
        hint->setText(FilmPanel::tr("No other film to compare with."));
}

FilmPanel::FilmPanel(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setObjectName(QStringLiteral("filmPanel"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("role", QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 0);
    column->setSpacing(6);
    d->history = new FilmHistory;
    d->pages = new PageLinks;
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(d->history, 1);
    top->addWidget(d->pages);
    column->addLayout(top);
    connect(d->pages, &PageLinks::pageWanted, this, &FilmPanel::pageWanted);
    connect(d->history, &FilmHistory::backRequested, this, &FilmPanel::backRequested);
    connect(d->history, &FilmHistory::forwardRequested, this, &FilmPanel::forwardRequested);

    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(7, 0, 7, 0);
    inset->setSpacing(6);
    d->facts = new FilmFacts;
    d->line = new QFrame;
    setRole(d->line, "line");
    inset->addWidget(d->facts);
    inset->addWidget(d->line);
    column->addLayout(inset);
    d->addList(column);
    d->hint = new QLabel;
    d->hint->setObjectName(QStringLiteral("filmHint"));
    d->hint->setWordWrap(true);
    d->hint->setIndent(7);
    d->hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setRole(d->hint, "hint");
    column->addWidget(d->hint);
    d->suggestions = new FilmSuggestions;
    column->addWidget(d->suggestions);
    connect(d->suggestions, &FilmSuggestions::filmPicked, this, &FilmPanel::filmPicked);
    d->rest = new QWidget;
    column->addWidget(d->rest, 1);
    d->addFoot(column);
    d->update();
}

FilmPanel::~FilmPanel() = default;

void FilmPanel::setMovies(MovieTablePtr movies)
{
    d->movies = std::move(movies);
    d->model.setMovies(d->movies);
    d->suggestions->setMovies(d->movies, d->duplicates);
    d->vectors.reset();
    setFilm(std::nullopt, 0, 0);
}

void FilmPanel::setDuplicates(DuplicatesPtr duplicates)
{
    if (duplicates == d->duplicates)
        return;
    d->duplicates = duplicates;
    d->suggestions->setMovies(d->movies, duplicates);
    d->model.setDuplicates(std::move(duplicates));
}

void FilmPanel::setFilm(std::optional<int> movie, float bias, int biasRank)
{
    const bool isAnother = std::exchange(d->film, movie) != movie;
    d->hasModel = biasRank > 0;
    if (isAnother)
        d->pages->setPages({});
    if (movie) {
        if (isAnother)
            d->facts->setFigures({});
        d->facts->setFilm(d->movies->at(static_cast<std::size_t>(*movie)), bias, biasRank,
                          static_cast<qsizetype>(d->movies->size()));
    }
    d->showVectors();
    d->update();
}

void FilmPanel::setVectors(const FactorSnapshotPtr& vectors)
{
    d->vectors = vectors;
    d->showVectors();
}

void FilmPanel::setStripsShown(bool shown)
{
    d->strips->setChecked(shown);
}

void FilmPanel::setFigures(const FilmFigures& figures)
{
    d->facts->setFigures(figures);
}

void FilmPanel::setPages(const std::vector<FilmPage>& pages)
{
    d->pages->setPages(pages);
}

void FilmPanel::setNeighbours(const NeighbourRows& neighbours)
{
    d->listed = neighbours.query.choice;
    d->unlikeLeftOut = neighbours.unlikeLeftOut;
    d->options->setListed(d->listed);
    d->model.setRows(neighbours);
    d->list->scrollToTop();
    d->update();
}

void FilmPanel::setSeedCounts(const SeedCounts& counts)
{
    d->model.setSeedCounts(counts);
}

void FilmPanel::setStability(const Stability& stability)
{
    d->links->setSteadyOffered(stability.phase != Stability::Phase::impossible);
    d->stability->setStability(stability);
}

bool FilmPanel::showsSpread() const
{
    return d->stability->showsSpread();
}

void FilmPanel::setNeighbourChoice(const NeighbourChoice& choice)
{
    d->options->setChoice(choice);
    d->links->setUnlike(choice.farthest);
}

NeighbourChoice FilmPanel::neighbourChoice() const
{
    return d->options->choice();
}

void FilmPanel::setHistory(bool canGoBack, bool canGoForward)
{
    d->history->setPossible(canGoBack, canGoForward);
}

bool FilmPanel::event(QEvent* event)
{
    const bool known = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        d->fit();
    return known;
}

void FilmPanel::setSimple(bool simple)
{
    d->facts->setSimple(simple);
    d->options->setSimple(simple);
    d->model.setSimple(simple);
}

void FilmPanel::setNote(const QString& note, const QString& explanation)
{
    d->history->setNote(note, explanation);
}

}  // namespace kinoscope::ui
