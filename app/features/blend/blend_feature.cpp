// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/blend/blend_feature.h"

#include "app/context/actions.h"
#include "app/context/map_overlays.h"
#include "app/services/services.h"
#include "app/session/session.h"
#include "app/view/view_state.h"
#include "ui/blend/blend_panel.h"
#include "ui/films/film_selection.h"

#include <QAction>

namespace kinoscope {

using ui::BlendPanel;
using ui::FilmSelection;

BlendFeature::BlendFeature(const Context& context, QWidget* parent)
    : Feature(parent), m_context(context), m_panel(new BlendPanel(parent))
{
    Session& session = context.session;
    connect(&session, &Session::opened, this, [this] {
        m_panel->setFilms(m_context.session.films());
        m_context.view.setBlend({});
    });
    for (const auto signal : {&Session::changed, &Session::documentChanged})
        connect(&session, signal, this, [this] { m_panel->setDuplicates(m_context.session.duplicates()); });
    connect(m_panel, &BlendPanel::filmPicked, context.view.selection(), &FilmSelection::pick);
    Blender* const blender = &context.services.blender();
    connect(m_panel, &BlendPanel::termsEdited, this, [this, blender] {
        m_context.view.setBlend(m_panel->terms());
        blender->setTerms(m_panel->terms());
    });
    connect(&context.view, &ViewState::blendChanged, this, [this] { m_panel->setTerms(m_context.view.blend()); });
    connect(blender, &Blender::blended, this, &BlendFeature::show);
    connect(session.frames(), &FrameSource::epochsChanged, this, &BlendFeature::showNote);
    connect(session.frames(), &FrameSource::moved, this, &BlendFeature::showNote);
    connectCommands();
}

QList<FeatureView> BlendFeature::views()
{
    return {{tr("Blend"), Place::right, m_panel}};
}

void BlendFeature::setSeen(QWidget* /*view*/, bool seen)
{
    m_seen = seen;
    showLinks();
}

void BlendFeature::connectCommands()
{
    QAction* const add = m_context.actions.get(Command::addToBlend);
    QAction* const take = m_context.actions.get(Command::takeFromBlend);
    connect(add, &QAction::triggered, this, [this] { addCurrent(false); });
    connect(take, &QAction::triggered, this, [this] { addCurrent(true); });
    const auto enable = [this, add, take] {
        const bool picked = m_context.view.selection()->current().has_value();
        add->setEnabled(picked);
        take->setEnabled(picked);
    };
    connect(m_context.view.selection(), &FilmSelection::changed, this, enable);
    enable();
    QAction* const clear = m_context.actions.get(Command::clearBlend);
    connect(clear, &QAction::triggered, m_panel, &BlendPanel::clear);
    connect(&m_context.overlays, &MapOverlays::markerCloseWanted, m_panel, &BlendPanel::clear);
    const auto enableClear = [this, clear] { clear->setEnabled(!m_panel->terms().empty()); };
    connect(m_panel, &BlendPanel::termsEdited, this, enableClear);
    connect(&m_context.session, &Session::opened, this, enableClear);
    enableClear();
}

void BlendFeature::addCurrent(bool minus)
{
    if (const auto current = m_context.view.selection()->current())
        m_panel->addFilm(*current, minus);
    Q_EMIT frontWanted(m_panel);
}

void BlendFeature::show(const Eigen::RowVectorXf& place, const ui::NeighbourRows& found)
{
    m_panel->setResults(found, m_context.session.analysis() != nullptr);
    // A blend of a single film gets no marker: the film itself is at that place.
    const bool alone = m_panel->isFilmAlone() || place.size() == 0;
    m_context.overlays.setMarker(alone ? MapMarker()
                                       : MapMarker{place.transpose(), m_panel->formula(), m_panel->films()});
    m_blended = alone ? std::vector<int>() : found.movies();
    showLinks();
}

void BlendFeature::showNote()
{
    const FrameSource& frames = *m_context.session.frames();
    if (frames.isBack())
        m_panel->setNote(tr("As of epoch %1").arg(*frames.epoch() - start_epoch),
                         tr("The closest films follow the epoch selected below the map."));
    else
        m_panel->setNote({}, {});
}

// Lines on the map lead to the blend's closest films only while the blend's list is the one in front.
void BlendFeature::showLinks()
{
    m_context.overlays.setLinks(MapOverlays::Priority::blend, {m_seen ? m_blended : std::vector<int>(), true});
}

}  // namespace kinoscope
