// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view.h"

#include "core/data/title.h"
#include "ui/map/map_view_private.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace kinoscope::ui {

MapView::MapView(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->header);
    column->addWidget(d->plot, 1);
    setFocusProxy(d->plot);
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
    connect(d->header, &MapHeader::toolChosen, d->plot, &MapPlot::setTool);
    connect(d->header, &MapHeader::selectAllWanted, d->plot, &MapPlot::chooseInView);
    connect(d->header, &MapHeader::selectNoneWanted, this, [this] { selectRows({}); });
    connect(d->header, &MapHeader::edited, this, [this](const MapOptions& options) {
        d->showOptions(options);
        Q_EMIT viewChanged();
    });
    connect(d->header, &MapHeader::reducedMotionWanted, this, [this](bool reduced) {
        d->plot->setReducedMotion(reduced);
        Q_EMIT reducedMotionWanted(reduced);
    });
}

void MapView::connectPlot()
{
    connect(d->plot, &MapPlot::filmClicked, this, &MapView::filmPicked);
    connect(d->plot, &MapPlot::areaChanged, this, &MapView::areaChanged);
    connect(d->corner, &MapCorner::nearerWanted, d->plot, &MapPlot::zoomNearer);
    connect(d->corner, &MapCorner::fartherWanted, d->plot, &MapPlot::zoomFarther);
    connect(d->corner, &MapCorner::allWanted, d->plot, &MapPlot::fitByHand);
    connect(d->corner, &MapCorner::pickedWanted, d->plot, &MapPlot::fitPicked);
    // Not in the middle of painting.
    connect(
        d->plot, &QCustomPlot::afterReplot, this, [this] { d->showHint(); }, Qt::QueuedConnection);
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
        d->placeOverlays();
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
    d->pause.start(Private::frameIntervalMs);
}

void MapView::setSelected(std::optional<int> movie)
{
    d->state.setSelected(movie);
    d->showCorner();
    d->plot->showSelection();
}

void MapView::setNeighbours(const std::vector<int>& movies, bool ofGhost)
{
    d->state.setNeighbours(movies, ofGhost);
    d->plot->showSelection();
}

void MapView::setSpread(const MapSpreadPtr& spread, bool ellipses)
{
    d->plot->showSpread(spread, ellipses);
}

void MapView::setSelectedFilms(const std::vector<int>& movies, bool only)
{
    const std::vector<int> before = d->state.chosen();
    const bool onlyBefore = d->state.onlyChosen();
    d->state.setChosen(movies);
    d->state.setOnlyChosen(only);
    if (d->state.chosen() != before || d->state.onlyChosen() != onlyBefore)
        d->showChosen();
}

void MapView::setSelectionListed(bool listed)
{
    d->showListed(listed);
}

std::vector<int> MapView::selectedFilms() const
{
    return d->state.chosen();
}

void MapView::selectRows(const std::vector<int>& rows)
{
    if (rows.empty() && d->state.chosen().empty())
        return;
    d->state.setChosen(rows);
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

void MapView::setGhost(std::optional<Eigen::VectorXf> factors, const QString& title, const std::vector<int>& parts)
{
    const QString named = factors ? title : QString();
    d->state.setGhost(std::move(factors), title, parts);
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
    d->header->setReducedMotion(reduced);
    d->plot->setReducedMotion(reduced);
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

void MapView::fitPicked()
{
    d->plot->fitPicked();
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
