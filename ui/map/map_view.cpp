// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view.h"

#include "ui/map/map_header.h"
#include "ui/map/map_plot.h"
#include "ui/map/map_state.h"

#include <QTimer>
#include <QVBoxLayout>

namespace kinoscope::ui {

namespace {

// Small models train an epoch in 20 ms; thirty frames a second are enough for the eye.
constexpr int frameIntervalMs = 33;

}  // namespace

class MapView::Private {
public:
    explicit Private(MapView* view) : header(new MapHeader(view)), plot(new MapPlot(state, view)) {}

    void showHint() { plot->setHint(state.isEmpty() ? hint : QString()); }

    void showFrame(MapFramePtr frame)
    {
        state.setFrame(std::move(frame));
        header->setComponents(state.componentCount());
        plot->showFrame();
        showHint();
    }

    void showWaiting()
    {
        if (!waiting)
            return;
        showFrame(std::exchange(waiting, nullptr));
        pause.start(frameIntervalMs);
    }

    MapState state;
    MapHeader* header;
    MapPlot* plot;
    QString hint;
    MapFramePtr waiting;  ///< the newest frame, while the one before has just been drawn
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
    d->pause.setSingleShot(true);
    connect(&d->pause, &QTimer::timeout, this, [this] { d->showWaiting(); });
    connect(d->header, &MapHeader::fitWanted, this, &MapView::fit);
    connect(d->header, &MapHeader::topCountChosen, this, [this](int films) {
        setTopCount(films);
        Q_EMIT viewChanged();
    });
    connect(d->header, &MapHeader::axesChosen, this, [this](int x, int y) {
        setAxes(x, y);
        Q_EMIT viewChanged();
    });
    connect(d->plot, &MapPlot::filmClicked, this, [this](int row) { Q_EMIT filmPicked(d->state.film(row).id); });
    setHint(tr("Press Train to see the map take shape."));
}

MapView::~MapView()
{
    // The plot draws from the state, which is gone before QWidget deletes its children.
    delete d->plot;
}

void MapView::setMovies(MovieTablePtr movies)
{
    d->waiting = nullptr;
    d->state.setMovies(std::move(movies));
    d->header->setFilmCount(d->state.filmCount());
    d->header->setComponents(d->state.componentCount());
    d->plot->showMovies();
    d->showHint();
}

void MapView::setFrame(MapFramePtr frame)
{
    if (d->pause.isActive() && frame) {
        d->waiting = std::move(frame);
        return;
    }
    d->waiting = nullptr;
    d->showFrame(std::move(frame));
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

void MapView::setHint(const QString& hint)
{
    d->hint = hint;
    d->showHint();
}

void MapView::setSimulated(bool simulated)
{
    d->plot->setSimulated(simulated);
}

int MapView::topCount() const
{
    return d->state.topCount();
}

void MapView::setTopCount(int films)
{
    d->header->setTopCount(films);
    d->state.setTopCount(d->header->topCount());
    d->plot->showFrame();
}

void MapView::setAxes(int x, int y)
{
    d->state.setAxes(x, y);
    d->header->setAxes(d->state.axes().first, d->state.axes().second);
    d->plot->fit();
    d->plot->showFrame();
}

std::pair<int, int> MapView::axes() const
{
    return d->state.axes();
}

void MapView::fit()
{
    d->plot->fit();
}

QCustomPlot* MapView::plot() const
{
    return d->plot;
}

}  // namespace kinoscope::ui
