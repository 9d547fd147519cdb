// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blend/blend_panel.h"

#include "core/data/text/title.h"
#include "ui/blend/blend_term_rows.h"
#include "ui/films/film_search.h"
#include "ui/neighbours/neighbour_list.h"
#include "ui/neighbours/neighbour_model.h"
#include "ui/text/core_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/epoch_chip.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <variant>

namespace kinoscope::ui {

class BlendPanel::Private {
public:
    explicit Private(BlendPanel* panel) : q(panel) {}

    void addHead(QVBoxLayout* column);
    void addFields(QVBoxLayout* column);
    void addResults(QVBoxLayout* column);
    void add(BlendTerm term);
    void edited();
    void showTerms();
    void focusGenres();
    void showGenres();
    void update();
    QString nameOf(const BlendTerm& term) const;

    BlendPanel* q;
    FilmCataloguePtr films;
    std::vector<BlendTerm> terms;
    NeighbourModel model;
    bool hasModel = false;
    EpochChip* note = nullptr;
    QLabel* hint = nullptr;
    QPushButton* clear = nullptr;
    BlendTermRows* rows = nullptr;
    FilmSearch* search = nullptr;
    QComboBox* genres = nullptr;
    QLabel* heading = nullptr;
    NeighbourList* list = nullptr;
};

void BlendPanel::Private::addHead(QVBoxLayout* column)
{
    auto* title = new QLabel(BlendPanel::tr("Blend"));
    setRole(title, "title");
    clear = new QPushButton(BlendPanel::tr("Clear"));
    clear->setObjectName(QStringLiteral("blendClear"));
    clear->setAccessibleName(BlendPanel::tr("Clear the blend"));
    setRole(clear, "link");
    note = new EpochChip(QStringLiteral("blendNote"));
    auto* row = new QHBoxLayout;
    row->addWidget(title, 1);
    row->addWidget(note, 0, Qt::AlignVCenter);
    row->addWidget(clear);
    column->addLayout(row);
    connect(clear, &QPushButton::clicked, q, &BlendPanel::clear);
    hint = new QLabel;
    hint->setObjectName(QStringLiteral("blendHint"));
    hint->setWordWrap(true);
    setRole(hint, "hint");
    column->addWidget(hint);
    rows = new BlendTermRows;
    column->addWidget(rows);
    connect(rows, &BlendTermRows::signToggled, q, [this](int index) {
        BlendTerm& term = terms[static_cast<std::size_t>(index)];
        term.minus = !term.minus;
        edited();
    });
    connect(rows, &BlendTermRows::removed, q, [this](int index) {
        terms.erase(terms.begin() + index);
        edited();
    });
    connect(rows, &BlendTermRows::keyboardLeft, q, [this] { focusGenres(); });
}

void BlendPanel::Private::addFields(QVBoxLayout* column)
{
    search = new FilmSearch;
    search->setObjectName(QStringLiteral("blendSearch"));
    search->setAccessibleName(BlendPanel::tr("Add a film to the blend"));
    search->setPlaceholderText(BlendPanel::tr("Add a film…"));
    genres = new QComboBox;
    genres->setObjectName(QStringLiteral("blendGenres"));
    genres->setAccessibleName(BlendPanel::tr("Add a genre to the blend"));
    genres->setToolTip(BlendPanel::tr("The average of all films of a genre"));
    column->addWidget(search);
    column->addWidget(genres);
    connect(search, &FilmSearch::filmPicked, q, [this](int movie) {
        q->addFilm(movie, false);
        search->clear();
    });
    connect(genres, &QComboBox::activated, q, [this](int index) {
        if (index > 0)
            add({genres->itemData(index).toString().toStdString(), false});
        genres->setCurrentIndex(0);
    });
}

void BlendPanel::Private::addResults(QVBoxLayout* column)
{
    heading = new QLabel(BlendPanel::tr("Closest to this mix"));
    heading->setIndent(7);
    setRole(heading, "heading");
    column->addWidget(heading);
    list = new NeighbourList(QStringLiteral("blendList"), BlendPanel::tr("Films closest to the blend"), model);
    column->addWidget(list, 1);
    column->addStretch();
    connect(list, &NeighbourList::filmPicked, q, &BlendPanel::filmPicked);
}

void BlendPanel::Private::add(BlendTerm term)
{
    const auto same =
        std::find_if(terms.begin(), terms.end(), [&term](const BlendTerm& other) { return other.what == term.what; });
    if (same != terms.end()) {
        if (same->minus == term.minus)
            return;
        same->minus = term.minus;
    } else if (static_cast<qsizetype>(terms.size()) < mostTerms) {
        terms.push_back(std::move(term));
    } else {
        return;
    }
    edited();
}

void BlendPanel::Private::edited()
{
    showTerms();
    Q_EMIT q->termsEdited();
}

void BlendPanel::Private::showTerms()
{
    QList<BlendTermRows::Term> shown;
    for (const BlendTerm& term : terms)
        shown.append({nameOf(term), term.minus});
    rows->setTerms(shown);
    update();
}

/// Not the field beside it: keys that are pressed next are not meant to be typed.
void BlendPanel::Private::focusGenres()
{
    if (genres->isVisible() && genres->isEnabled())
        genres->setFocus(Qt::OtherFocusReason);
}

void BlendPanel::Private::showGenres()
{
    genres->clear();
    genres->addItem(BlendPanel::tr("Add a genre…"));
    if (films)
        for (const std::string& genre : genres_of(*films->movies))
            genres->addItem(coreText(genre), QString::fromStdString(genre));
    genres->setVisible(genres->count() > 1);
}

void BlendPanel::Private::update()
{
    const bool nothingAdded = std::all_of(terms.begin(), terms.end(), [](const BlendTerm& term) { return term.minus; });
    const bool hasRows = model.rowCount() > 0 && !terms.empty();
    const bool full = static_cast<qsizetype>(terms.size()) >= mostTerms;
    clear->setVisible(!terms.empty());
    search->setEnabled(films && !full);
    genres->setEnabled(films && !full);
    heading->setVisible(hasRows);
    list->setVisible(hasRows);
    if (hasRows)
        hint->setText(BlendPanel::tr("Click + to switch to −."));
    else if (terms.empty())
        hint->setText(genres->count() > 1 ? BlendPanel::tr("Add films or genres to mix them. Click + to switch to −.")
                                          : BlendPanel::tr("Add films to mix them. Click + to switch to −."));
    else if (nothingAdded)
        hint->setText(genres->count() > 1 ? BlendPanel::tr("Add at least one film or genre with +.")
                                          : BlendPanel::tr("Add at least one film with +."));
    else if (!hasModel)
        hint->setText(BlendPanel::tr("Train first to see the closest films."));
    else
        hint->setText(BlendPanel::tr("No other film has that many ratings. Move the “at least” slider to the left."));
}

QString BlendPanel::Private::nameOf(const BlendTerm& term) const
{
    if (const auto* genre = std::get_if<std::string>(&term.what))
        return BlendPanel::tr("%1 (genre average)").arg(coreText(*genre));
    const Movie& movie = films->movies->at(static_cast<std::size_t>(std::get<int>(term.what)));
    return QString::fromStdString(spoken_title(movie.title));
}

BlendPanel::BlendPanel(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setObjectName(QStringLiteral("blendPanel"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("role", QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(8);
    auto* inset = new QVBoxLayout;  // the rows of the list have margins of their own
    inset->setContentsMargins(7, 0, 7, 0);
    inset->setSpacing(8);
    d->addHead(inset);
    d->addFields(inset);
    column->addLayout(inset);
    d->addResults(column);
    setFocusProxy(d->search);
    setFilms(nullptr);
}

BlendPanel::~BlendPanel() = default;

void BlendPanel::setFilms(FilmCataloguePtr films)
{
    d->films = std::move(films);
    d->model.setMovies(d->films ? d->films->movies : nullptr);
    d->search->setTitles(d->films ? d->films->titles : nullptr);
    d->showGenres();
    d->terms.clear();
    d->hasModel = false;
    d->showTerms();
}

void BlendPanel::setDuplicates(const DuplicatesPtr& duplicates)
{
    d->model.setDuplicates(duplicates);
    d->search->setDuplicates(duplicates);
}

const std::vector<BlendTerm>& BlendPanel::terms() const
{
    return d->terms;
}

std::vector<int> BlendPanel::films() const
{
    std::vector<int> films;
    for (const BlendTerm& term : d->terms)
        if (const auto* movie = std::get_if<int>(&term.what))
            films.push_back(*movie);
    return films;
}

void BlendPanel::addFilm(int movie, bool minus)
{
    if (d->films)
        d->add({movie, minus});
}

void BlendPanel::clear()
{
    if (d->terms.empty())
        return;
    d->terms.clear();
    if (d->clear->hasFocus())
        d->focusGenres();
    d->edited();
}

void BlendPanel::setTerms(const std::vector<BlendTerm>& terms)
{
    if (terms == d->terms || !d->films)
        return;
    d->terms.clear();
    for (const BlendTerm& term : terms) {
        const auto* genre = std::get_if<std::string>(&term.what);
        const bool known = genre == nullptr || d->genres->findData(QString::fromStdString(*genre)) >= 0;
        if (known && static_cast<qsizetype>(d->terms.size()) < mostTerms)
            d->terms.push_back(term);
    }
    d->edited();
}

QString BlendPanel::formula() const
{
    QString text;
    for (const BlendTerm& term : d->terms) {
        const auto* genre = std::get_if<std::string>(&term.what);
        const QString name = genre != nullptr ? coreText(*genre) : d->nameOf(term);
        if (text.isEmpty())
            text = term.minus ? tr("− %1").arg(name) : name;
        else
            text += (term.minus ? tr(" − %1") : tr(" + %1")).arg(name);
    }
    return text;
}

bool BlendPanel::isFilmAlone() const
{
    return d->terms.size() == 1 && !d->terms.front().minus && std::holds_alternative<int>(d->terms.front().what);
}

void BlendPanel::setResults(const NeighbourRows& found, bool hasModel)
{
    d->hasModel = hasModel;
    d->model.setRows(found);
    d->list->scrollToTop();
    d->update();
}

void BlendPanel::setNote(const QString& note, const QString& explanation)
{
    d->note->say(note, explanation);
}

}  // namespace kinoscope::ui
