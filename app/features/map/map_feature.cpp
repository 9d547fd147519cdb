// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/map/map_feature.h"

#include "app/context/actions.h"
#include "app/context/map_overlays.h"
#include "app/context/notices.h"
#include "app/features/map/map_cover.h"
#include "app/features/map/shown_picture.h"
#include "app/features/map/transport_control.h"
#include "app/files/pictures/picture_saving.h"
#include "app/session/session.h"
#include "app/view/view_state.h"
#include "app/view/view_undo.h"
#include "app/view/window_settings.h"
#include "ui/films/film_selection.h"
#include "ui/map/map_view.h"
#include "ui/transport/transport.h"

#include <QAction>
#include <QVBoxLayout>

namespace kinoscope {

using ui::FilmSelection;
using ui::MapView;

MapFeature::MapFeature(const Context& context, QWidget* parent)
    : Feature(parent), m_context(context), m_page(new QWidget(parent)), m_map(new MapView(parent)),
      m_control(new TransportControl(context, parent))
{
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_map, 1);
    column->addWidget(transport());
    m_page->setFocusProxy(m_map);
    connectFilms();
    new MapCover(context, m_map);
    connectSelection();
    connectOverlays();
    connectView();
    connectEpochs();
    m_picture = new ShownPicture(
        context, m_map, [this] { return transition(); }, this);  // hears after the map
    connectCommands();
    connectUndo();
}

QList<FeatureView> MapFeature::views()
{
    return {{tr("Map"), Place::centre, m_page}};
}

QWidget* MapFeature::map() const
{
    return m_map;
}

QList<QWidget*> MapFeature::parts() const
{
    return {m_map->header(), m_map->drawing(), transport()};
}

QWidget* MapFeature::plot() const
{
    return m_map->drawing();
}

ui::Transport* MapFeature::transport() const
{
    return m_control->transport();
}

void MapFeature::sayBriefly(const QStringList& texts, int ms)
{
    m_map->sayBriefly(texts, ms);
}

void MapFeature::forgetUndo()
{
    noteArea();
    m_context.undo.forget();
}

// Note the area without an undo step of its own: other axes, a film or a marker that is brought into view change it as
// a side effect.
void MapFeature::noteArea()
{
    m_context.view.noteArea(m_map->area());
}

void MapFeature::connectFilms()
{
    Session& session = m_context.session;
    connect(&session, &Session::opened, this, [this] {
        const Session& opened = m_context.session;
        m_picture->forget();
        m_map->setMovies(opened.movies());
        m_map->setSimulated(opened.dataset() ? opened.dataset()->simulated : opened.document()->simulated);
        m_map->setHint({});
    });
    const auto showDuplicates = [this] { m_map->setDuplicates(m_context.session.duplicates()); };
    connect(&session, &Session::opened, this, showDuplicates);
    connect(&session, &Session::documentChanged, this, showDuplicates);
}

void MapFeature::connectSelection()
{
    FilmSelection* const selection = m_context.view.selection();
    connect(m_map, &MapView::filmPicked, selection, &FilmSelection::pick);
    connect(m_map, &MapView::noFilmPicked, selection, &FilmSelection::unpick);
    connect(m_map, &MapView::linkClicked, this, [this, selection](int film) {
        if (selection->current())
            Q_EMIT m_context.overlays.pairWanted(*selection->current(), film);
    });
    connect(m_map, &MapView::filmsSelected, selection, &FilmSelection::selectFilms);
    connect(m_map, &MapView::onlySelectedWanted, selection, &FilmSelection::setOnlyFilms);
    connect(m_map, &MapView::selectedListWanted, &m_context.overlays, &MapOverlays::selectedListWanted);
    connect(selection, &FilmSelection::changed, this, [this, selection] {
        m_map->setCurrent(selection->current());
        noteArea();
    });
    connect(selection, &FilmSelection::filmsChanged, this,
            [this, selection] { m_map->setSelectedFilms(selection->films(), selection->onlyFilms()); });
}

void MapFeature::connectOverlays()
{
    MapOverlays& overlays = m_context.overlays;
    connect(&overlays, &MapOverlays::linksChanged, this, [this] {
        const MapLinks links = m_context.overlays.links();
        m_map->setNeighbours(links.films, links.fromMarker);
        noteArea();
    });
    connect(&overlays, &MapOverlays::markerChanged, this, [this] {
        const MapMarker& marker = m_context.overlays.marker();
        m_map->setBlendMarker(marker.factors, marker.title, marker.parts);
        noteArea();
    });
    connect(m_map, &MapView::blendCloseWanted, &overlays, &MapOverlays::markerCloseWanted);
    connect(&overlays, &MapOverlays::personChanged, this, [this] { m_map->setPerson(m_context.overlays.person()); });
    connect(&overlays, &MapOverlays::spreadChanged, this, [this] {
        const MapOverlaySpread& spread = m_context.overlays.spread();
        m_map->setSpread(spread.spread, spread.ellipses);
    });
    connect(&overlays, &MapOverlays::pairShown, this, [this](int first, int second, int covered) {
        m_map->showPair(first, second, covered);
        noteArea();
    });
    connect(&overlays, &MapOverlays::pairClosed, this, [this] {
        m_map->endPair();
        noteArea();
    });
    // The map hides its strip of selected films while their list, which has the same buttons, is in sight.
    connect(&overlays, &MapOverlays::selectionListedChanged, m_map, &MapView::setSelectionListed);
}

void MapFeature::connectView()
{
    ViewState& view = m_context.view;
    m_map->setOptions(view.map());
    connect(m_map, &MapView::viewChanged, this, [this] {
        noteArea();
        m_context.view.setMap(m_map->options());
    });
    connect(&view, &ViewState::mapChanged, this, [this] {
        if (m_map->options() != m_context.view.map())
            m_map->setOptions(m_context.view.map());
        noteArea();
    });
    connect(m_map, &MapView::areaChanged, this, [this] { m_context.view.setArea(m_map->area()); });
    connect(&view, &ViewState::areaChanged, this, [this] { m_map->setArea(m_context.view.area()); });
    QAction* const reduced = m_context.actions.get(Command::reducedMotion);
    connect(reduced, &QAction::toggled, m_map, &MapView::setReducedMotion);
    m_map->setReducedMotion(reduced->isChecked());
    const QAction* const simple = m_context.actions.get(Command::simpleView);
    connect(simple, &QAction::toggled, m_map, &MapView::setSimple);
    m_map->setSimple(simple->isChecked());
    // Reduced motion has a switch in the map's menu beside that of the View menu: keep both alike.
    connect(m_map, &MapView::reducedMotionWanted, this, [reduced](bool wanted) {
        if (wanted != reduced->isChecked())
            reduced->trigger();
    });
}

void MapFeature::connectEpochs()
{
    FrameSource* const frames = m_context.session.frames();
    const auto showEpoch = [this, frames] {
        m_map->setEarlierEpoch(frames->isBack() ? frames->epoch() : std::nullopt);
    };
    connect(frames, &FrameSource::epochsChanged, this, showEpoch);
    connect(frames, &FrameSource::moved, this, showEpoch);
}

void MapFeature::connectCommands()
{
    const Actions& actions = m_context.actions;
    connect(actions.get(Command::fitMap), &QAction::triggered, m_map, &MapView::fit);
    connect(actions.get(Command::fitPicked), &QAction::triggered, m_map, &MapView::fitPicked);
    connect(actions.get(Command::goToMap), &QAction::triggered, this, [this] { Q_EMIT frontWanted(m_page); });
    connect(actions.get(Command::exportMap), &QAction::triggered, this,
            [this] { savePicture(m_map->window(), m_map->plot(), tr("Map of films"), m_context); });
    const auto enable = [this] {
        const FilmSelection& selection = *m_context.view.selection();
        m_context.actions.get(Command::fitPicked)->setEnabled(selection.current() || !selection.films().empty());
        m_context.actions.get(Command::fitMap)->setEnabled(m_context.session.movies() != nullptr);
        m_context.actions.get(Command::exportMap)->setEnabled(m_context.session.analysis() != nullptr);
    };
    connect(m_context.view.selection(), &FilmSelection::changed, this, enable);
    connect(m_context.view.selection(), &FilmSelection::filmsChanged, this, enable);
    connect(&m_context.session, &Session::stateChanged, this, enable);
    connect(&m_context.session, &Session::analysed, this, enable);
    enable();
}

void MapFeature::connectUndo()
{
    QUndoStack* const stack = m_context.undo.stack();
    QAction* const undo = m_context.actions.get(Command::undo);
    QAction* const redo = m_context.actions.get(Command::redo);
    const auto update = [undo, redo, stack] {
        const auto name = [](const QString& plain, const QString& what, bool possible) {
            return possible ? QStringLiteral("%1: %2").arg(plain, what) : plain;
        };
        undo->setEnabled(stack->canUndo());
        undo->setText(name(tr("&Undo"), stack->undoText(), stack->canUndo()));
        redo->setEnabled(stack->canRedo());
        redo->setText(name(tr("&Redo"), stack->redoText(), stack->canRedo()));
    };
    connect(stack, &QUndoStack::indexChanged, this, update);
    connect(undo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(redo, &QAction::triggered, this, [stack, update] {
        stack->redo();
        update();  // the stack does not tell of a command that it gives up
    });
    update();
}

// While the slider is dragged, show each epoch at once: an animation would lag behind the hand.
ui::Transition MapFeature::transition() const
{
    if (transport()->isDragging())
        return ui::Transition::immediate;
    return transport()->isPlaying() || m_context.session.frames()->isBack() ? ui::Transition::quick
                                                                            : ui::Transition::smooth;
}

}  // namespace kinoscope
