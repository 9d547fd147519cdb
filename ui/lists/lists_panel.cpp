// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/lists_panel.h"

#include "core/analysis/map/ranking.h"
#include "ui/films/list_page.h"
#include "ui/text/words.h"

#include <QHBoxLayout>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace kinoscope::ui {

namespace {

constexpr std::size_t mostBestAndWorst = 100;

/// The first so many, each at its place among all.
std::vector<ListRow> rankedRows(const std::vector<int>& movies, std::size_t most, const Eigen::VectorXf& bias,
                                const Duplicates* duplicates)
{
    std::vector<ListRow> rows;
    rows.reserve(std::min(most, movies.size()));
    int rank = 0;
    for (const int movie : movies) {
        ++rank;
        if (duplicates != nullptr && duplicates->is_hidden(movie))
            continue;
        if (rows.size() == most)
            break;
        ListRow row;
        row.rank = rank;
        row.movie = movie;
        row.ids = duplicates != nullptr ? duplicates->ids(movie) : 1;
        row.bias = movie < bias.size() ? bias(movie) : 0.0F;
        rows.push_back(row);
    }
    return rows;
}

}  // namespace

class ListsPanel::Private {
public:
    void setHints();
    void showColumns(bool ratings) const;
    void listMostRated() const;
    void listByBias() const;

    ListedMoviesPtr movies = listMovies(nullptr);
    DuplicatesPtr duplicates;
    Eigen::VectorXf bias;
    // The window owns a page once it is in its tabs; before that, we do.
    QPointer<ListPage> predictions;
    QPointer<ListPage> highest;
    QPointer<ListPage> lowest;
    QPointer<ListPage> mostRated;
    QPointer<QWidget> bestAndWorst;
};

void ListsPanel::Private::setHints()
{
    const bool hasMovies = movies->movies && !movies->movies->empty();
    const QString open = ListsPanel::tr("Open a data set first.");
    predictions->setHint(hasMovies ? ListsPanel::tr("Train first to compare predictions with actual ratings.") : open);
    highest->setHint(hasMovies ? ListsPanel::tr("Train first to see the most appealing films.") : open);
    lowest->setHint(hasMovies ? ListsPanel::tr("Train first to see the least appealing films.") : open);
    mostRated->setHint(open);
}

ListsPanel::ListsPanel(QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    using C = ListColumn;
    const QList<C> byBias{C::rank, C::film, C::year, C::ratings, C::mean, C::bias};
    d->predictions = new ListPage(QStringLiteral("predictionsTable"), tr("Predicted and actual ratings"), {},
                                  {C::person, C::film, C::real, C::predicted, C::difference, C::place});
    d->highest =
        new ListPage(QStringLiteral("highestBiasTable"), tr("Most appealing films"), tr("Most appealing"), byBias);
    d->lowest =
        new ListPage(QStringLiteral("lowestBiasTable"), tr("Least appealing films"), tr("Least appealing"), byBias);
    d->mostRated = new ListPage(QStringLiteral("mostRatedTable"), tr("Most rated films"), {},
                                {C::rank, C::film, C::year, C::ratings, C::mean});
    d->bestAndWorst = new QWidget;
    auto* row = new QHBoxLayout(d->bestAndWorst);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(d->highest);
    row->addWidget(d->lowest);
    for (ListPage* page : {d->predictions.data(), d->highest.data(), d->lowest.data(), d->mostRated.data()})
        connect(page, &ListPage::filmPicked, this, &ListsPanel::filmPicked);
    d->setHints();
    d->showColumns(true);
}

ListsPanel::~ListsPanel()
{
    for (const QPointer<QWidget>& page :
         {QPointer<QWidget>(d->predictions), d->bestAndWorst, QPointer<QWidget>(d->mostRated)})
        if (page && !page->parent())
            delete page.data();
}

QWidget* ListsPanel::predictionsPage() const
{
    return d->predictions;
}

QWidget* ListsPanel::bestAndWorstPage() const
{
    return d->bestAndWorst;
}

QWidget* ListsPanel::mostRatedPage() const
{
    return d->mostRated;
}

void ListsPanel::Private::showColumns(bool ratings) const
{
    using C = ListColumn;
    predictions->setColumnShown(C::place, !ratings);
    for (const C column : {C::real, C::predicted, C::difference})
        predictions->setColumnShown(column, ratings);
    for (ListPage* page : {highest.data(), lowest.data(), mostRated.data()})
        page->setColumnShown(C::mean, ratings);
}

void ListsPanel::setMovies(ListedMoviesPtr movies, Feedback feedback)
{
    d->showColumns(feedback == Feedback::ratings);
    d->movies = std::move(movies);
    d->duplicates.reset();
    d->setHints();
    setPredictions(nullptr);
    setMovieBias({});
    d->listMostRated();
}

void ListsPanel::setDuplicates(DuplicatesPtr duplicates)
{
    if (duplicates == d->duplicates)
        return;
    d->duplicates = std::move(duplicates);
    d->listMostRated();
    d->listByBias();
}

void ListsPanel::setSimple(bool simple)
{
    for (ListPage* page : {d->highest.data(), d->lowest.data()})
        page->setColumnShown(ListColumn::bias, !simple);
}

void ListsPanel::setMovieBias(const Eigen::VectorXf& bias)
{
    d->bias = bias;
    d->listByBias();
}

void ListsPanel::Private::listMostRated() const
{
    mostRated->setRows(movies, rankedRows(movies->mostRated, movies->mostRated.size(), {}, duplicates.get()));
}

void ListsPanel::Private::listByBias() const
{
    const auto known = movies->movies ? static_cast<Eigen::Index>(movies->movies->size()) : 0;
    const bool listed = bias.size() == known && known > 0;
    const int asked = static_cast<int>(mostBestAndWorst) + (duplicates ? duplicates->hidden() : 0);
    for (const auto& [page, order] :
         {std::pair(highest.data(), Order::highest_first), std::pair(lowest.data(), Order::lowest_first)})
        page->setRows(movies,
                      listed ? rankedRows(rank_by_bias(bias, asked, order), mostBestAndWorst, bias, duplicates.get())
                             : std::vector<ListRow>());
}

void ListsPanel::setPredictions(const std::shared_ptr<const PredictionRows>& rows)
{
    std::vector<ListRow> listed;
    if (rows) {
        listed.reserve(rows->rows.size());
        for (std::size_t i = 0; i < rows->rows.size(); ++i) {
            const HeldOutPrediction& one = rows->rows[i];
            ListRow row;
            row.movie = one.movie;
            row.userId = i < rows->userIds.size() ? rows->userIds[i] : 0;
            row.person = i < rows->names.size() ? rows->names[i] : QString();
            row.real = one.real;
            row.predicted = one.predicted;
            if (i < rows->ranks.size()) {
                row.rank = rows->ranks[i].rank;
                row.of = rows->ranks[i].of;
            }
            listed.push_back(row);
        }
    }
    const auto shown = static_cast<qint64>(listed.size());
    d->predictions->setNote(rows && shown < rows->heldOut
                                ? tr("Showing %1 of %2 test ratings.").arg(countText(shown), countText(rows->heldOut))
                                : QString());
    d->predictions->setRows(d->movies, std::move(listed));
}

}  // namespace kinoscope::ui
