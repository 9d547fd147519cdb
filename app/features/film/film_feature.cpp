// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/film/film_feature.h"

#include "app/context/actions.h"
#include "app/context/map_overlays.h"
#include "app/services/services.h"
#include "app/session/item_columns.h"
#include "app/session/session.h"
#include "app/view/view_state.h"
#include "app/view/window_settings.h"
#include "core/data/text/film_pages.h"
#include "ui/film/film_panel.h"
#include "ui/films/film_selection.h"

#include <QAction>
#include <QDesktopServices>
#include <QUrl>

namespace kinoscope {

using ui::FilmPanel;
using ui::FilmSelection;

FilmFeature::FilmFeature(const Context& context, QWidget* parent)
    : Feature(parent), m_context(context), m_panel(new FilmPanel(parent))
{
    connectFilm();
    connectNeighbours();
    connectSeeds();
    connectCommands();
}

QList<FeatureView> FilmFeature::views()
{
    return {{.title = tr("Film"), .place = Place::right, .widget = m_panel, .audienceKey = 2}};
}

void FilmFeature::connectFilm()
{
    Session& session = m_context.session;
    connect(&session, &Session::opened, this, [this] {
        m_panel->setMovies(m_context.session.movies());
        showFilm();
    });
    for (const auto signal : {&Session::changed, &Session::documentChanged})
        connect(&session, signal, this, [this] { m_panel->setDuplicates(m_context.session.duplicates()); });
    FilmSelection* const selection = m_context.view.selection();
    connect(m_panel, &FilmPanel::filmPicked, selection, &FilmSelection::pick);
    connect(m_panel, &FilmPanel::pageWanted, this,
            [](const QString& address) { QDesktopServices::openUrl(QUrl(address)); });
    connect(m_panel, &FilmPanel::whyWanted, this, [this, selection](int movie) {
        if (selection->current())
            Q_EMIT m_context.overlays.pairWanted(*selection->current(), movie);
    });
    connect(selection, &FilmSelection::changed, this, &FilmFeature::showFilm);
    connect(&m_context.services.records(), &FilmRecords::changed, this, &FilmFeature::showFilm);
    connect(&session, &Session::analysed, this, &FilmFeature::showFilm);
    connect(session.frames(), &FrameSource::epochsChanged, this, &FilmFeature::showNote);
    connect(session.frames(), &FrameSource::moved, this, &FilmFeature::showNote);
    connect(&session, &Session::runShown, this, &FilmFeature::showNote);
}

void FilmFeature::connectNeighbours()
{
    ViewState& view = m_context.view;
    connect(m_panel, &FilmPanel::neighbourChoiceEdited, &view, &ViewState::setNeighbours);
    const auto showChoice = [this] { m_panel->setNeighbourChoice(m_context.view.neighbours()); };
    connect(&view, &ViewState::neighboursChanged, this, showChoice);
    showChoice();
    m_panel->setStripsShown(m_context.settings.neighbourStrips());
    connect(m_panel, &FilmPanel::stripsToggled, this,
            [this](bool shown) { m_context.settings.setNeighbourStrips(shown); });
    const QAction* const simple = m_context.actions.get(Command::simpleView);
    connect(simple, &QAction::toggled, m_panel, &FilmPanel::setSimple);
    m_panel->setSimple(simple->isChecked());
    NeighbourFinder* const finder = &m_context.services.neighbours();
    connect(finder, &NeighbourFinder::found, m_panel, &FilmPanel::setNeighbours);
    connect(finder, &NeighbourFinder::found, this, [this](const ui::NeighbourRows& neighbours) {
        m_context.overlays.setLinks(MapOverlays::Priority::neighbours, {neighbours.movies(), false});
    });
}

void FilmFeature::connectSeeds()
{
    SeedStudy* const study = &m_context.services.seeds();
    connect(m_panel, &FilmPanel::seedsRequested, study, &SeedStudy::train);
    connect(m_panel, &FilmPanel::seedsCancelled, study, &SeedStudy::cancel);
    connect(study, &SeedStudy::changed, m_panel, &FilmPanel::setStability);
    connect(study, &SeedStudy::counted, m_panel, &FilmPanel::setSeedCounts);
    // The spread is measured around the places of the newest epoch: hide it while an earlier one is shown.
    const auto showSpread = [this, study] {
        m_context.overlays.setSpread(
            {m_context.session.frames()->isBack() ? nullptr : study->spread(), m_panel->showsSpread()});
    };
    connect(m_context.session.frames(), &FrameSource::moved, this, showSpread);
    connect(study, &SeedStudy::spreadChanged, this, showSpread);
    connect(m_panel, &FilmPanel::spreadToggled, this, showSpread);
}

void FilmFeature::connectCommands()
{
    FilmSelection* const selection = m_context.view.selection();
    connect(m_panel, &FilmPanel::backRequested, selection, &FilmSelection::back);
    connect(m_panel, &FilmPanel::forwardRequested, selection, &FilmSelection::forward);
    connect(m_panel, &FilmPanel::blendRequested, m_context.actions.get(Command::addToBlend), &QAction::trigger);
    connect(m_context.actions.get(Command::back), &QAction::triggered, selection, &FilmSelection::back);
    connect(m_context.actions.get(Command::forward), &QAction::triggered, selection, &FilmSelection::forward);
    connect(m_context.actions.get(Command::unpick), &QAction::triggered, selection, &FilmSelection::unpick);
    connect(m_context.actions.get(Command::goToFilm), &QAction::triggered, this,
            [this] { Q_EMIT frontWanted(m_panel); });
    showFilm();
}

void FilmFeature::showFilm()
{
    const Session& session = m_context.session;
    const FilmSelection& selection = *m_context.view.selection();
    const ModelAnalysisPtr& analysis = session.analysis();
    const auto current = selection.current();
    const float bias = current && analysis ? analysis->frame->movie_bias(*current) : 0.0F;
    const int rank = current && analysis ? analysis->bias_rank[static_cast<std::size_t>(*current)] : 0;
    m_panel->setFilm(current, bias, rank);
    if (current) {
        m_panel->setFigures(figuresOf(*current));
        const auto columns = itemColumns(session);
        m_panel->setPages(columns ? film_pages(*columns, static_cast<std::size_t>(*current)) : std::vector<FilmPage>{});
    }
    m_panel->setVectors(analysis ? analysis->snapshot : nullptr);
    m_panel->setHistory(selection.canGoBack(), selection.canGoForward());
    m_context.actions.get(Command::unpick)->setEnabled(current.has_value());
    m_context.actions.get(Command::back)->setEnabled(selection.canGoBack());
    m_context.actions.get(Command::forward)->setEnabled(selection.canGoForward());
}

ui::FilmFigures FilmFeature::figuresOf(int movie) const
{
    ui::FilmFigures figures = m_context.services.records().figures(movie, m_context.session.analysis());
    figures.pairs = m_context.session.feedback() == Feedback::pairs;
    figures.predictedByFinal = m_context.session.frames()->isBack();
    return figures;
}

void FilmFeature::showNote()
{
    const FrameSource& frames = *m_context.session.frames();
    if (!frames.isBack()) {
        m_panel->setNote({}, {});
        return;
    }
    m_panel->setNote(tr("As of epoch %1").arg(*frames.epoch() - start_epoch),
                     !frames.keptEpoch() ? tr("Map, rank and neighbours follow the epoch selected below the map.")
                                         : tr("Map, rank and neighbours follow the epoch selected below the map. "
                                              "Predictions and evaluation use epoch %1, the final model.")
                                               .arg(*frames.keptEpoch() + 1));
}

}  // namespace kinoscope
