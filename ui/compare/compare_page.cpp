// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "ui/compare/compare_controls.h"
#include "ui/compare/compare_map.h"
#include "ui/compare/difference_table.h"
#include "ui/films/list_page.h"
#include "ui/text/words.h"
#include "ui/widgets/overflow_tab_widget.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace kinoscope::ui {

namespace {

constexpr std::size_t listed = 200;
constexpr int besideFrom = 560;  // narrower, the map is a tab

}  // namespace

class ComparePage::Private {
public:
    void build(ComparePage* page);
    void addTabs();
    void fillLists();
    void describe();
    QString sentenceOnCurrent() const;
    void placeMap(bool beside);

    ListedMoviesPtr movies = listMovies(nullptr);
    QList<RunSummary> runs;
    std::shared_ptr<const RunComparison> comparison;
    std::optional<int> current;

    QStackedLayout* stack = nullptr;
    QLabel* hint = nullptr;
    CompareControls* controls = nullptr;
    QLabel* text = nullptr;
    QHBoxLayout* across = nullptr;
    QWidget* mapSide = nullptr;
    CompareMap* map = nullptr;
    CompareGlide* glide = nullptr;
    OverflowTabWidget* tabs = nullptr;
    ListPage* moved = nullptr;
    ListPage* agreement = nullptr;
    DifferenceTable* settings = nullptr;
};

void ComparePage::Private::addTabs()
{
    using C = ListColumn;
    const QList<C> columns{C::film, C::ratings, C::moved, C::agreement};
    moved = new ListPage(QStringLiteral("movedTable"), ComparePage::tr("Films that moved most"), {}, columns);
    agreement = new ListPage(QStringLiteral("agreementTable"),
                             ComparePage::tr("Films with the least neighbours in common"), {}, columns);
    settings = new DifferenceTable;
    tabs = new OverflowTabWidget;
    tabs->setObjectName(QStringLiteral("compareTabs"));
    tabs->setAccessibleName(ComparePage::tr("What differs"));
    tabs->addTab(moved, ComparePage::tr("Moved most"));
    tabs->addTab(agreement, ComparePage::tr("Least in common"));
    tabs->addTab(settings, ComparePage::tr("Settings"));
}

void ComparePage::Private::build(ComparePage* page)
{
    hint = new QLabel;
    hint->setObjectName(QStringLiteral("compareHint"));
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    setRole(hint, "hint");
    controls = new CompareControls;
    text = new QLabel;
    text->setObjectName(QStringLiteral("compareText"));
    text->setWordWrap(true);
    text->setToolTip(ComparePage::tr(
        "<p>Neighbours in common: the share of a film's ten closest films that both runs have.</p><p>Layout agreement: "
        "how much of the first run's layout the second one explains after rotating, mirroring and scaling it to fit "
        "(R²).</p><p>Moved: the distance that remains; 1 is a film's typical distance from the centre. Films with few "
        "ratings are left out, unless all have few.</p>"));
    setRole(text, "muted");
    map = new CompareMap;
    glide = new CompareGlide(map);
    mapSide = new QWidget;
    auto* mapColumn = new QVBoxLayout(mapSide);
    mapColumn->setContentsMargins(0, 0, 0, 0);
    mapColumn->setSpacing(0);
    mapColumn->addWidget(map, 1);
    mapColumn->addWidget(glide);
    addTabs();

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(8, 6, 8, 4);
    column->setSpacing(4);
    column->addWidget(controls);
    column->addWidget(text);
    across = new QHBoxLayout;
    across->setSpacing(8);
    across->addWidget(mapSide, 1);
    across->addWidget(tabs, 1);
    column->addLayout(across, 1);
    stack = new QStackedLayout(page);
    stack->setContentsMargins(1, 1, 1, 1);
    stack->addWidget(hint);
    stack->addWidget(content);
}

ComparePage::ComparePage(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>())
{
    d->build(this);
    connect(d->controls, &CompareControls::edited, this, [this] {
        setComparison(nullptr);
        Q_EMIT choiceChanged();
    });
    connect(d->map, &CompareMap::filmPicked, this, &ComparePage::filmPicked);
    for (ListPage* page : {d->moved, d->agreement})
        connect(page, &ListPage::filmPicked, this, &ComparePage::filmPicked);
    // In a low window the lists give way; whoever wants to see more of them makes the panel higher.
    setMinimumSize(240, 116);
    setRuns({});
}

ComparePage::~ComparePage() = default;

void ComparePage::setMovies(const ListedMoviesPtr& movies)
{
    d->movies = movies ? movies : listMovies(nullptr);
    d->map->setMovies(d->movies->movies);
    d->current.reset();
    setComparison(nullptr);
}

void ComparePage::setRuns(const QList<RunSummary>& runs)
{
    const auto before = chosen();
    d->runs = runs;
    d->controls->setRuns(runs);
    d->hint->setText(runs.isEmpty() ? tr("Train twice, with other settings or another seed, to compare two runs here.")
                                    : tr("Train once more, with other settings or another seed, to compare two runs "
                                         "here."));
    d->stack->setCurrentIndex(runs.size() < 2 ? 0 : 1);
    if (chosen() == before)
        return;
    setComparison(nullptr);
    Q_EMIT choiceChanged();
}

std::pair<int, int> ComparePage::chosen() const
{
    return d->controls->chosen();
}

void ComparePage::setComparison(const std::shared_ptr<const RunComparison>& comparison)
{
    d->comparison = comparison;
    d->map->setComparison(comparison);
    d->map->setCurrent(d->current);
    d->glide->setNames(chosen());
    d->fillLists();
    d->describe();
}

void ComparePage::Private::fillLists()
{
    const auto [first, second] = controls->chosen();
    const RunSummary* a = nullptr;
    const RunSummary* b = nullptr;
    for (const RunSummary& run : std::as_const(runs)) {
        a = run.number == first ? &run : a;
        b = run.number == second ? &run : b;
    }
    settings->setRuns(a, b);
    const auto rowsOf = [this](auto wanted, auto before) {
        std::vector<ListRow> rows;
        if (!comparison)
            return rows;
        for (const ComparedFilm& film : comparison->films)
            if (wanted(film))
                rows.push_back({.movie = film.movie, .moved = film.moved, .agreement = film.agreement});
        std::stable_sort(rows.begin(), rows.end(), before);
        rows.resize(std::min(rows.size(), listed));
        return rows;
    };
    const QString hintText = comparison ? ComparePage::tr("No film to compare.") : ComparePage::tr("Comparing …");
    moved->setHint(hintText);
    agreement->setHint(hintText);
    moved->setRows(movies, rowsOf([](const ComparedFilm&) { return true; },
                                  [](const ListRow& x, const ListRow& y) { return x.moved > y.moved; }));
    agreement->setRows(movies, rowsOf([](const ComparedFilm& film) { return film.agreement >= 0.0F; },
                                      [](const ListRow& x, const ListRow& y) { return x.agreement < y.agreement; }));
}

void ComparePage::Private::describe()
{
    const auto [first, second] = controls->chosen();
    if (first == second) {
        text->setText(ComparePage::tr("Choose two different runs."));
        return;
    }
    if (!comparison) {
        text->setText(ComparePage::tr("Comparing …"));
        return;
    }
    QStringList parts{ComparePage::tr("Neighbours in common: %1% (average of %2 films). Layout agreement: %3%.")
                          .arg(fixedText(100.0 * comparison->agreement, 0), countText(comparison->compared),
                               fixedText(100.0 * comparison->shared, 0))};
    if (const QString one = sentenceOnCurrent(); !one.isEmpty())
        parts << one;
    text->setText(parts.join(QLatin1Char(' ')));
}

QString ComparePage::Private::sentenceOnCurrent() const
{
    if (!current)
        return {};
    const QString title = movies->titles.at(static_cast<std::size_t>(*current));
    const auto film = std::find_if(comparison->films.begin(), comparison->films.end(),
                                   [&](const ComparedFilm& one) { return one.movie == *current; });
    if (film == comparison->films.end())
        return ComparePage::tr("%1: too few ratings to compare.").arg(title);
    const QString distance = fixedText(static_cast<double>(film->moved), 2);
    return film->agreement < 0.0F
               ? ComparePage::tr("%1: moved %2.").arg(title, distance)
               : ComparePage::tr("%1: moved %2, %3% in common.")
                     .arg(title, distance, fixedText(100.0 * static_cast<double>(film->agreement), 0));
}

void ComparePage::setCurrent(std::optional<int> movie)
{
    d->current = movie;
    d->map->setCurrent(movie);
    d->map->redraw();  // the ways lie among the dots
    d->describe();
}

void ComparePage::setAxes(int x, int y)
{
    d->map->setAxes(x, y);
}

void ComparePage::setReducedMotion(bool reduced)
{
    d->map->setReducedMotion(reduced);
}

void ComparePage::setNeighbours(std::vector<int> movies)
{
    d->map->setNeighbours(std::move(movies));
    d->map->redraw();  // their names, too, lie among the dots
}

void ComparePage::Private::placeMap(bool beside)
{
    if (beside == (across->indexOf(mapSide) >= 0))
        return;
    if (beside) {
        tabs->removeTab(tabs->indexOf(mapSide));
        across->insertWidget(0, mapSide, 1);
        mapSide->show();
    } else {
        across->removeWidget(mapSide);
        tabs->insertTab(0, mapSide, ComparePage::tr("Map"));
    }
}

void ComparePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    d->placeMap(width() >= besideFrom);
}

}  // namespace kinoscope::ui
