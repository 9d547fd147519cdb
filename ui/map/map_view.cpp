// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view.h"

#include "ui/map/legend/legend_filter.h"
#include "ui/map/map_controls.h"
#include "ui/map/map_header.h"
#include "ui/map/motion/frame_pacer.h"
#include "ui/map/scene/map_input.h"
#include "ui/map/scene/map_plot.h"
#include "ui/map/scene/title_layer.h"
#include "ui/map/selection_strip.h"
#include "ui/map/state/map_state.h"
#include "ui/plot/axis_text.h"

#include <QVBoxLayout>

#include <utility>

namespace kinoscope::ui {

/// The parts of the map's view, and how a change of the state reaches them.
class MapView::Private {
public:
    explicit Private(MapView* view)
        : header(new MapHeader(view)), plot(new MapPlot(state, view)), controls(new MapControls(plot, state))
    {
    }

    void showHint()
    {
        const QString lost = tr("No films in view. Press 0 or Fit to see them again.");
        plot->setHint(state.isEmpty() ? hint : plot->isLost() ? lost : QString());
    }

    void showComponents()
    {
        QStringList names;
        for (int component = 0; component < state.componentCount(); ++component)
            names << componentName({component, state.axesKind(), state.axesEpoch()}, state.meaning(component));
        header->setComponents(names, state.axesKind());
    }

    void showFrame(MapFramePtr frame, Transition transition)
    {
        const bool first = state.isEmpty();
        state.setFrame(std::move(frame));
        showComponents();
        if (first) {
            plot->showFrame(Transition::immediate);
            controls->showFirst();
        } else {
            plot->showNextFrame(transition);
        }
        showHint();
    }

    void showOptions(const MapOptions& options)
    {
        const MapOptions before = std::exchange(shown, options);
        plot->setLegendShown(options.legend);
        state.setLinks(options.links);
        state.setTopCount(options.topCount);
        if (options.axes != before.axes)
            state.setAxes(options.axes.first, options.axes.second);
        if (options.axes != before.axes)
            plot->framing().release();
        showPicture();
        if (options.colourBy != before.colourBy)
            plot->setColourBy(colouringOffered(options.colourBy, colourings));
        if (options.axes != before.axes || options.topCount != before.topCount)
            plot->showFrame(Transition::smooth);
        if (options.links != before.links)
            plot->showSelection();
    }

    /// Another one lies elsewhere.
    void showPicture()
    {
        if (std::exchange(picture, header->picture()) != header->picture())
            plot->framing().release();
    }

    void showColourings()
    {
        colourings = colouringsFor(state);
        header->setColourings(colourings);
        plot->setColourBy(colouringOffered(shown.colourBy, colourings));
    }

    void showSelected()
    {
        header->setOnlySelected(state.onlySelected() ? static_cast<int>(state.selected().size()) : 0);
        controls->showSelected();
        plot->showSelected();
    }

    QList<const RegionName*> regionsInSight() const
    {
        QList<const RegionName*> found;
        const RegionLabels& regions = plot->titles().regions();
        for (const PlacedRegion& placed : regions.placed())
            found << &regions.name(placed);
        return found;
    }

    MapState state;
    MapHeader* header;
    MapPlot* plot;
    MapControls* controls;
    FramePacer pacer;
    MapOptions shown;
    MapPicture picture = MapPicture::components;
    std::vector<ColourBy> colourings{allColourings.begin(), allColourings.end()};
    QString hint;
    QString blendMarker;  ///< title of the one that is shown
    /// The part of the map before two films were brought clear of what covers it, and then.
    struct PairView {
        std::optional<QRectF> before;
        std::optional<QRectF> during;
    };
    std::optional<PairView> pair;
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
    setFocusProxy(d->plot);
    connect(&d->pacer, &FramePacer::due, this,
            [this](const MapFramePtr& frame, Transition transition) { d->showFrame(frame, transition); });
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
    connect(d->header, &MapHeader::toolChosen, &d->plot->input(), &MapInput::setTool);
    connect(d->header, &MapHeader::selectAllWanted, &d->plot->input(), &MapInput::chooseInView);
    connect(d->header, &MapHeader::selectNoneWanted, this, [this] { selectRows({}); });
    connect(d->header, &MapHeader::regionsWanted, this, [this] {
        QStringList names;
        for (const RegionName* const region : d->regionsInSight())
            names << region->text;
        d->header->setRegions(names);
    });
    connect(d->header, &MapHeader::regionWanted, this, [this](int number) {
        const auto regions = d->regionsInSight();
        if (number < regions.size())
            selectRows(regions[number]->films);
    });
    connect(d->header, &MapHeader::edited, this, [this](const MapOptions& options) {
        d->showOptions(options);
        Q_EMIT viewChanged();
    });
    connect(d->header, &MapHeader::legendEntriesWanted, this,
            [this] { d->header->setLegendEntries(d->plot->legend()->entries()); });
    connect(d->header, &MapHeader::legendEntryToggled, d->plot->legend(), &LegendFilter::toggle);
    connect(d->header, &MapHeader::reducedMotionWanted, this, [this](bool reduced) {
        d->plot->setReducedMotion(reduced);
        Q_EMIT reducedMotionWanted(reduced);
    });
}

void MapView::connectPlot()
{
    connect(&d->plot->input(), &MapInput::filmClicked, this, &MapView::filmPicked);
    connect(&d->plot->input(), &MapInput::lineClicked, this, &MapView::linkClicked);
    connect(&d->plot->input(), &MapInput::nothingClicked, this, &MapView::noFilmPicked);
    connect(d->controls, &MapControls::blendCloseWanted, this, &MapView::blendCloseWanted);
    connect(&d->plot->framing(), &MapFraming::areaChanged, this, &MapView::areaChanged);
    // Queued: the signal is emitted while the plot is painted, and showing the hint changes the layout.
    connect(
        d->plot, &QCustomPlot::afterReplot, this, [this] { d->showHint(); }, Qt::QueuedConnection);
}

void MapView::connectSelection()
{
    connect(&d->plot->input(), &MapInput::filmsSelected, this, &MapView::selectRows);
    connect(d->controls->strip(), &SelectionStrip::listWanted, this, &MapView::selectedListWanted);
    connect(d->controls->strip(), &SelectionStrip::onlyWanted, this, &MapView::showOnly);
    connect(d->controls->strip(), &SelectionStrip::clearWanted, this, [this] { selectRows({}); });
}

void MapView::setMovies(MovieTablePtr movies)
{
    d->pacer.forget();
    d->blendMarker.clear();
    d->state.setMovies(std::move(movies));
    d->header->setFilmCount(d->state.filmCount());
    d->showComponents();
    d->plot->showMovies();
    d->showColourings();
    d->controls->showBlend({});
    d->showSelected();
    d->showHint();
}

void MapView::setDuplicates(const DuplicatesPtr& duplicates)
{
    if (d->state.setDuplicates(duplicates) && !d->state.isEmpty())
        d->plot->showFrame(Transition::immediate);
}

void MapView::setFrame(MapFramePtr frame, Transition transition)
{
    d->pacer.take(std::move(frame), transition);
}

void MapView::setUntrained(bool untrained)
{
    d->state.setUntrained(untrained);
}

void MapView::setCurrent(std::optional<int> movie)
{
    d->state.setCurrent(movie);
    d->controls->showPicked();
    d->plot->showSelection();
}

void MapView::setNeighbours(const std::vector<int>& movies, bool ofBlend)
{
    const bool wasThere = d->state.hasBlendMarker();
    d->state.setNeighbours(movies, ofBlend);
    d->plot->showSelection();
    // On a map without straight axes it lies among them.
    if (ofBlend)
        d->plot->showBlendMarker(!wasThere);
}

void MapView::setSpread(const MapSpreadPtr& spread, bool ellipses)
{
    d->plot->showSpread(spread, ellipses);
}

void MapView::setPerson(PersonMark person)
{
    d->plot->showPerson(std::move(person));
}

const PersonMark& MapView::person() const
{
    return d->plot->person();
}

void MapView::setSelectedFilms(const std::vector<int>& movies, bool only)
{
    const std::vector<int> before = d->state.selected();
    const bool onlyBefore = d->state.onlySelected();
    d->state.setSelected(movies);
    d->state.setOnlySelected(only);
    if (d->state.selected() != before || d->state.onlySelected() != onlyBefore)
        d->showSelected();
}

void MapView::setSelectionListed(bool listed)
{
    d->controls->setListed(listed);
}

std::vector<int> MapView::selectedFilms() const
{
    return d->state.selected();
}

void MapView::selectRows(const std::vector<int>& rows)
{
    if (rows.empty() && d->state.selected().empty())
        return;
    d->state.setSelected(rows);
    d->state.setOnlySelected(d->state.onlySelected());
    d->showSelected();
    Q_EMIT filmsSelected(selectedFilms());
}

void MapView::showOnly(bool only)
{
    d->state.setOnlySelected(only);
    d->showSelected();
    Q_EMIT onlySelectedWanted(only);
}

void MapView::setBlendMarker(std::optional<Eigen::VectorXf> factors, const QString& title,
                             const std::vector<int>& parts)
{
    const QString named = factors ? title : QString();
    d->state.setBlendMarker(std::move(factors), title, parts);
    d->plot->showBlendMarker(std::exchange(d->blendMarker, named) != named);
    d->controls->showBlend(named);
}

void MapView::setEarlierEpoch(std::optional<int> epoch)
{
    d->header->setEarlierEpoch(epoch);
}

const MapFramePtr& MapView::frame() const
{
    return d->state.frame();
}

void MapView::setTruth(const PictureTruthPtr& truth)
{
    d->header->setQuality(truth ? truth->components : std::nullopt, truth ? truth->neighbours : std::nullopt);
    d->plot->showTruth(truth);
}

void MapView::setForming(std::optional<double> share)
{
    d->header->setForming(share);
}

void MapView::setRegions(RegionNamesPtr regions)
{
    d->plot->showRegions(std::move(regions));
}

void MapView::sayBriefly(const QStringList& texts, int ms)
{
    d->header->sayBriefly(texts, ms);
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

void MapView::setUsualPicture(MapPicture picture)
{
    d->header->setUsualPicture(picture);
    d->showPicture();
}

MapPicture MapView::picture() const
{
    return d->header->picture();
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

void MapView::setSimple(bool simple)
{
    d->header->setSimple(simple);
    d->state.setSimple(simple);
    d->plot->replot();
}

std::pair<int, int> MapView::axes() const
{
    return d->state.axes();
}

void MapView::fit()
{
    d->plot->framing().fit();
    Q_EMIT areaChanged();
}

void MapView::fitPicked()
{
    d->plot->framing().fitPicked();
}

void MapView::showPair(int first, int second, int covered)
{
    if (!d->pair || d->pair->during != area())
        d->pair = {area(), {}};
    d->state.setPair(second);
    if (!d->state.isEmpty() && d->plot->width() > 0)
        d->plot->framing().bringClear({first, second}, static_cast<double>(covered) / d->plot->width());
    d->pair->during = area();
    d->plot->showSelection();
}

void MapView::endPair()
{
    d->state.setPair(std::nullopt);
    d->plot->showSelection();
    const auto pair = std::exchange(d->pair, std::nullopt);
    if (!pair || pair->during != area() || pair->before == area())
        return;
    setArea(pair->before);
    Q_EMIT areaChanged();
}

std::optional<QRectF> MapView::area() const
{
    return d->plot->framing().area();
}

void MapView::setArea(const std::optional<QRectF>& area)
{
    d->plot->framing().setArea(area);
}

QWidget* MapView::drawing() const
{
    return d->plot;
}

QWidget* MapView::header() const
{
    return d->header;
}

QCustomPlot* MapView::plot() const
{
    return d->plot;
}

}  // namespace kinoscope::ui
