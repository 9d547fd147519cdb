// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/map/map_cover.h"

#include "app/context/actions.h"
#include "app/services/services.h"
#include "app/session/session.h"
#include "ui/map/map_invitation.h"
#include "ui/map/map_veil.h"
#include "ui/map/map_view.h"

namespace kinoscope {

using ui::MapVeil;

MapCover::MapCover(const Context& context, ui::MapView* map)
    : QObject(map), m_context(context), m_map(map), m_veil(new MapVeil(map->drawing())),
      m_invitation(new ui::MapInvitation(context.actions.get(Command::train),
                                         tr("Press Train: the films find their places"), map->drawing()))
{
    Session& session = context.session;
    for (const auto signal : {&Session::stateChanged, &Session::analysed, &Session::documentChanged})
        connect(&session, signal, this, &MapCover::update);
    connect(&session, &Session::opened, this, &MapCover::update);
    connect(&session.runs(), &RunList::changed, this, &MapCover::update);
    connect(&context.services.start(), &StartMap::drawn, this, [this](const MapFramePtr& frame) {
        if (isBeforeARun() && !m_context.session.analysis())
            m_map->setFrame(frame, ui::Transition::immediate);
    });
}

/// There is data, and nothing has been made of it, or nothing was kept.
bool MapCover::isBeforeARun() const
{
    Session& session = m_context.session;
    return session.dataset() && !session.document() && !session.isTraining() && session.runs().shown() == 0;
}

// A run that broke before an epoch was complete has no map: the one that is there is an earlier run's, or its own
// random start, and says so.
void MapCover::update()
{
    const Session& session = m_context.session;
    const bool before = isBeforeARun();
    m_map->setUntrained(before && !session.analysis());
    const KeptRunPtr shown = session.runs().find(session.runs().shown());
    const bool another = session.isMapOfAnotherRun();
    if (before)
        m_veil->dim(MapVeil::ofNoRun);
    else if (shown && !shown->document && session.analysis())
        m_veil->dim(MapVeil::ofAnotherRun, another ? tr("From run %1").arg(session.mapRun()) : tr("Random start"));
    else
        m_veil->dim(1.0);
    m_invitation->setShown(before && session.runCapabilities().train);
}

}  // namespace kinoscope
