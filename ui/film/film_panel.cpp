// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/film/film_panel.h"

#include "ui/film/card_scroll.h"
#include "ui/film/film_facts.h"
#include "ui/film/film_links.h"
#include "ui/film/stability_bar.h"
#include "ui/neighbours/neighbour_list.h"
#include "ui/neighbours/neighbour_model.h"
#include "ui/neighbours/neighbour_options.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/epoch_chip.h"
#include "ui/widgets/scrolled_column.h"

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kinoscope::ui {

class FilmPanel::Private {
public:
    explicit Private(FilmPanel* panel) : q(panel) {}

    QToolButton* makeButton(const char* name, const QString& icon, const QString& what, const QString& key);
    QVBoxLayout* makeColumn();
    void addHistory(QVBoxLayout* column);
    void addList(QVBoxLayout* column);
    void addStripChoice();
    void addStability(QVBoxLayout* column);
    void update();
    void showVectors();

    FilmPanel* q;
    MovieTablePtr movies;
    NeighbourModel model;
    NeighbourChoice listed;  // by which the films in the list were found
    FactorSnapshotPtr vectors;
    std::optional<int> film;
    bool hasModel = false;
    QToolButton* back = nullptr;
    QToolButton* forward = nullptr;
    EpochChip* note = nullptr;
    FilmFacts* facts = nullptr;
    QFrame* line = nullptr;
    NeighbourOptions* options = nullptr;
    QLabel* hint = nullptr;
    NeighbourList* list = nullptr;
    QAction* strips = nullptr;
    FilmLinks* links = nullptr;
    StabilityBar* stability = nullptr;
};

QToolButton* FilmPanel::Private::makeButton(const char* name, const QString& icon, const QString& what,
                                            const QString& key)
{
    auto* button = new QToolButton(q);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(themedIcon(icon));
    button->setIconSize(QSize(16, 16));
    button->setProperty("role", QStringLiteral("plain"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(what);
    button->setToolTip(FilmPanel::tr("%1 (%2)").arg(what, key));
    button->setEnabled(false);
    return button;
}

// In a low window the card scrolls; where there is room, the list takes it.
QVBoxLayout* FilmPanel::Private::makeColumn()
{
    QVBoxLayout* const column = scrolledColumn(q, new CardScroll(q), QStringLiteral("filmScroll"));
    column->setContentsMargins(7, 8, 7, 8);
    column->setSpacing(6);
    return column;
}

void FilmPanel::Private::addHistory(QVBoxLayout* column)
{
    back = makeButton("filmBack", QStringLiteral("back"), FilmPanel::tr("Go to the previous film"),
                      FilmPanel::tr("Alt+Left"));
    forward = makeButton("filmForward", QStringLiteral("forward"), FilmPanel::tr("Go to the next film"),
                         FilmPanel::tr("Alt+Right"));
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(back);
    row->addWidget(forward);
    row->addStretch();
    note = new EpochChip(QStringLiteral("filmNote"));
    row->addWidget(note, 0, Qt::AlignVCenter);
    column->addLayout(row);
    connect(back, &QToolButton::clicked, q, &FilmPanel::backRequested);
    connect(forward, &QToolButton::clicked, q, &FilmPanel::forwardRequested);
}

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
    // The list is as high as its films: it is the card that scrolls, not one inside the other.
    QObject::connect(&model, &NeighbourModel::modelReset, list, [this] {
        list->setMinimumHeight(list->sizeHintForRow(0) * std::max(1, model.rowCount()) + 2 * list->frameWidth());
    });
    connect(list, &NeighbourList::filmPicked, q, &FilmPanel::filmPicked);
    addStripChoice();
    links = new FilmLinks;
    connect(links, &FilmLinks::unlikeToggled, options, &NeighbourOptions::toggleFarthest);
    connect(links, &FilmLinks::blendRequested, q, &FilmPanel::blendRequested);
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

void FilmPanel::Private::addStability(QVBoxLayout* column)
{
    stability = new StabilityBar;
    column->addWidget(stability);
    connect(stability, &StabilityBar::trainRequested, q, &FilmPanel::seedsRequested);
    connect(stability, &StabilityBar::cancelRequested, q, &FilmPanel::seedsCancelled);
    connect(stability, &StabilityBar::spreadToggled, q, &FilmPanel::spreadToggled);
}

void FilmPanel::Private::update()
{
    const bool hasFilm = film.has_value();
    const bool hasRows = model.rowCount() > 0;
    facts->setVisible(hasFilm);
    line->setVisible(hasFilm);
    options->setVisible(hasFilm);
    list->setVisible(hasFilm && hasRows);
    links->setVisible(hasFilm && hasModel);
    stability->setFilm(hasFilm);
    hint->setVisible(!hasFilm || !hasRows);
    if (!hasFilm)
        hint->setText(FilmPanel::tr("Pick a film on the map or search for one."));
    else if (!hasModel)
        hint->setText(FilmPanel::tr("Train first to see the closest films."));
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
    QVBoxLayout* const column = d->makeColumn();
    d->addHistory(column);

    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(7, 0, 7, 0);
    inset->setSpacing(8);
    d->facts = new FilmFacts;
    d->line = new QFrame;
    setRole(d->line, "line");
    inset->addWidget(d->facts);
    inset->addSpacing(4);
    inset->addWidget(d->line);
    column->addLayout(inset);
    d->addList(column);
    d->hint = new QLabel;
    d->hint->setObjectName(QStringLiteral("filmHint"));
    d->hint->setWordWrap(true);
    d->hint->setIndent(7);
    d->hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setRole(d->hint, "hint");
    column->addWidget(d->hint, 1);
    column->addWidget(d->links);
    d->addStability(column);
    d->update();
}

FilmPanel::~FilmPanel() = default;

void FilmPanel::setMovies(MovieTablePtr movies)
{
    d->movies = movies;
    d->model.setMovies(std::move(movies));
    d->vectors.reset();
    setFilm(std::nullopt, 0, 0);
}

void FilmPanel::setDuplicates(DuplicatesPtr duplicates)
{
    d->model.setDuplicates(std::move(duplicates));
}

void FilmPanel::setFilm(std::optional<int> movie, float bias, int biasRank)
{
    const bool isAnother = std::exchange(d->film, movie) != movie;
    d->hasModel = biasRank > 0;
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

void FilmPanel::setNeighbours(const NeighbourRows& neighbours)
{
    d->listed = neighbours.query.choice;
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
    d->back->setEnabled(canGoBack);
    d->forward->setEnabled(canGoForward);
}

void FilmPanel::setSimple(bool simple)
{
    d->facts->setSimple(simple);
    d->options->setSimple(simple);
    d->model.setSimple(simple);
}

void FilmPanel::setNote(const QString& note, const QString& explanation)
{
    d->note->say(note, explanation);
}

}  // namespace kinoscope::ui
