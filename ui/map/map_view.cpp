// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view.h"

#include "core/data/title.h"
#include "ui/map/axis_text.h"
#include "ui/map/map_header.h"
#include "ui/map/map_plot.h"
#include "ui/map/map_state.h"
#include "ui/map/selection_strip.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace kinoscope::ui {

namespace {

// Small models train an epoch in 20 ms; thirty frames a second are enough for the eye.
constexpr int frameIntervalMs = 33;

}  // namespace

class MapView::Private {
public:
    explicit Private(MapView* view)
        : header(new MapHeader(view)), plot(new MapPlot(state, view)), strip(new SelectionStrip(plot))
    {
    }

    void showHint()
    {
        const QString lost = tr("No film is in view here. Press 0, or Fit, to see them again.");
        plot->setHint(state.isEmpty() ? hint : plot->isLost() ? lost : QString());
    }

    void showComponents()
    {
        QStringList names;
        for (int component = 0; component < state.componentCount(); ++component)
            names << componentName(component, state.meaning(component));
        header->setComponents(names);
    }

    void showFrame(MapFramePtr frame, Transition transition)
    {
        const bool first = state.isEmpty();
        state.setFrame(std::move(frame));
        showComponents();
        plot->showFrame(first ? Transition::immediate : transition);
        showHint();
    }

    void showWaiting()
    {
        if (!waiting)
            return;
        showFrame(std::exchange(waiting, nullptr), waitingTransition);
        pause.start(frameIntervalMs);
    }

    void showOptions(const MapOptions& options)
    {
        const MapOptions before = std::exchange(shown, options);
        plot->setReducedMotion(options.reducedMotion);
        plot->setLegendShown(options.legend);
        state.setLinks(options.links);
        state.setTopCount(options.topCount);
        if (options.axes != before.axes) {
            state.setAxes(options.axes.first, options.axes.second);
            plot->leaveView();
        }
        if (options.colourBy != before.colourBy)
            plot->setColourBy(options.colourBy);
        if (options.axes != before.axes || options.topCount != before.topCount)
            plot->showFrame(Transition::smooth);
        if (options.links != before.links)
            plot->showSelection();
    }

    // Titles leave room for the strip, which lies over the lower edge of the map.
    void placeStrip()
    {
        const QRect area = plot->rect();
        strip->fitInto(area.width() - 16);
        strip->move(area.center().x() - strip->width() / 2, area.bottom() - strip->height() - 64);
        plot->reserve(strip->isHidden() ? QRectF() : QRectF(strip->geometry()).adjusted(-4, -4, 4, 4));
    }

    void showChosen()
    {
        const int films = static_cast<int>(state.chosen().size());
        strip->setFilms(films, state.onlyChosen());
        header->setOnlySelected(state.onlyChosen() ? films : 0);
        placeStrip();
        plot->showChosen();
    }

    MapState state;
    MapHeader* header;
    MapPlot* plot;
    SelectionStrip* strip;
    MapOptions shown;
    QString hint;
    QString ghost;        ///< title of the one that is shown
    MapFramePtr waiting;  ///< the newest frame, while the one before has just been drawn
    Transition waitingTransition = Transition::smooth;
    QTimer pause;
};

MapView::MapView(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->header);
    column->addWidget(d->plot, 1);
    d->plot->installEventFilter(this);
    d->pause.setSingleShot(true);
    connect(&d->pause, &QTimer::timeout, this, [this] { d->showWaiting(); });
    connectHeader();
    connectPlot();
    connectSelection();
    setHint(tr("Press Train to see the map take shape."));
}

MapView::~MapView()
{
    // The plot draws from the state, which is gone before QWidget deletes its children.
    delete d->plot;
}

void MapView::connectHeader()
{
    connect(d->header, &MapHeader::fitWanted, this, &MapView::fit);
    connect(d->header, &MapHeader::toolChosen, d->plot, &MapPlot::setTool);
    connect(d->header, &MapHeader::selectAllWanted, d->plot, &MapPlot::chooseInView);
    connect(d->header, &MapHeader::selectNoneWanted, this, [this] { selectRows({}); });
    connect(d->header, &MapHeader::edited, this, [this](const MapOptions& options) {
        d->showOptions(options);
        Q_EMIT viewChanged();
    });
}

void MapView::connectPlot()
{
    connect(d->plot, &MapPlot::filmClicked, this, [this](int row) { Q_EMIT filmPicked(d->state.film(row).id); });
    connect(d->plot, &MapPlot::areaChanged, this, &MapView::areaChanged);
    // Not in the middle of painting.
    connect(d->plot, &QCustomPlot::afterReplot, this, [this] { d->showHint(); }, Qt::QueuedConnection);
}

void MapView::connectSelection()
{
    connect(d->plot, &MapPlot::filmsChosen, this, &MapView::selectRows);
    connect(d->plot, &MapPlot::allFilmsWanted, this, [this] { showOnly(false); });
    connect(d->strip, &SelectionStrip::listWanted, this, &MapView::selectedListWanted);
    connect(d->strip, &SelectionStrip::onlyWanted, this, &MapView::showOnly);
    connect(d->strip, &SelectionStrip::clearWanted, this, [this] { selectRows({}); });
    connect(d->strip, &SelectionStrip::copyWanted, this, &MapView::copyTitles);
}

bool MapView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == d->plot && event->type() == QEvent::Resize)
        d->placeStrip();
    return QWidget::eventFilter(watched, event);
}

void MapView::setMovies(MovieTablePtr movies)
{
    d->waiting = nullptr;
    d->ghost.clear();
    d->state.setMovies(std::move(movies));
    d->header->setFilmCount(d->state.filmCount());
    d->showComponents();
    d->plot->showMovies();
    d->showChosen();
    d->showHint();
}

void MapView::setFrame(MapFramePtr frame, Transition transition)
{
    if (d->pause.isActive() && frame && transition != Transition::immediate) {
        d->waiting = std::move(frame);
        d->waitingTransition = transition;
        return;
    }
    d->waiting = nullptr;
    d->showFrame(std::move(frame), transition);
    d->pause.start(frameIntervalMs);
}

void MapView::setSelected(std::optional<qint64> movieId)
{
    d->state.setSelected(movieId);
    d->plot->showSelection();
}

void MapView::setNeighbours(const QList<qint64>& movieIds)
{
    d->state.setNeighbours(movieIds);
    d->plot->showSelection();
}

void MapView::setSpread(MapSpreadPtr spread)
{
    d->plot->showSpread(std::move(spread));
}

void MapView::setSelectedFilms(const QList<qint64>& movieIds, bool only)
{
    const std::vector<int> before = d->state.chosen();
    const bool onlyBefore = d->state.onlyChosen();
    d->state.setChosen(movieIds);
    d->state.setOnlyChosen(only);
    if (d->state.chosen() != before || d->state.onlyChosen() != onlyBefore)
        d->showChosen();
}

QList<qint64> MapView::selectedFilms() const
{
    QList<qint64> ids;
    for (const int row : d->state.chosen())
        ids.append(d->state.film(row).id);
    return ids;
}

void MapView::selectRows(const std::vector<int>& rows)
{
    if (rows.empty() && d->state.chosen().empty())
        return;
    d->state.setChosenRows(rows);
    d->state.setOnlyChosen(d->state.onlyChosen());
    d->showChosen();
    Q_EMIT filmsSelected(selectedFilms());
}

void MapView::showOnly(bool only)
{
    d->state.setOnlyChosen(only);
    d->showChosen();
    Q_EMIT onlySelectedWanted(only);
}

void MapView::copyTitles()
{
    QStringList titles;
    for (const int row : d->state.chosen()) {
        const Movie& film = d->state.film(row);
        const QString title = QString::fromStdString(spoken_title(film.title));
        titles << (film.year > 0 ? QStringLiteral("%1 (%2)").arg(title).arg(film.year) : title);
    }
    QApplication::clipboard()->setText(titles.join(QLatin1Char('\n')));
}

void MapView::setGhost(std::optional<Eigen::VectorXf> factors, const QString& title)
{
    const QString named = factors ? title : QString();
    d->state.setGhost(std::move(factors), title);
    d->plot->showGhost(std::exchange(d->ghost, named) != named);
}

void MapView::setHint(const QString& hint)
{
    d->hint = hint;
    d->showHint();
}

void MapView::setSimulated(bool simulated)
{
    d->plot->setSimulated(simulated);
}

const MapOptions& MapView::options() const
{
    return d->header->options();
}

void MapView::setOptions(const MapOptions& options)
{
    d->header->setOptions(options);
    d->showOptions(d->header->options());
}

void MapView::setTopCount(int films)
{
    MapOptions changed = options();
    changed.topCount = films;
    setOptions(changed);
}

void MapView::setAxes(int x, int y)
{
    MapOptions changed = options();
    changed.axes = {x, y};
    setOptions(changed);
}

void MapView::setReducedMotion(bool reduced)
{
    MapOptions changed = options();
    changed.reducedMotion = reduced;
    setOptions(changed);
}

std::pair<int, int> MapView::axes() const
{
    return d->state.axes();
}

void MapView::fit()
{
    d->plot->fit();
    Q_EMIT areaChanged();
}

std::optional<QRectF> MapView::area() const
{
    return d->plot->area();
}

void MapView::setArea(const std::optional<QRectF>& area)
{
    d->plot->setArea(area);
}

QCustomPlot* MapView::plot() const
{
    return d->plot;
}

}  // namespace kinoscope::ui
