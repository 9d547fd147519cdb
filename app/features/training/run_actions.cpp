// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/training/run_actions.h"

#include "app/session/session.h"
#include "ui/theme/theme.h"

#include "app/context/commands.h"

#include <QAction>

#include <utility>

namespace kinoscope {

RunActions::RunActions(Session& session, const TrainingActions& actions, std::function<TrainingSettings()> settings,
                       QObject* parent)
    : QObject(parent), m_session(session), m_actions(actions), m_settings(std::move(settings))
{
    connect(actions.train, &QAction::triggered, this, [this] { m_session.train(m_settings()); });
    connect(actions.step, &QAction::triggered, this, [this] { m_session.stepEpoch(m_settings()); });
    connect(actions.stop, &QAction::triggered, &session, &Session::stop);
    connect(&session, &Session::stateChanged, this, &RunActions::update);
    update();
}

void RunActions::update()
{
    const RunCapabilities possible = m_session.runCapabilities();
    m_actions.train->setEnabled(possible.train);
    m_actions.step->setEnabled(possible.step);
    m_actions.stop->setEnabled(possible.stop);
    const QString why = possible.train ? QString() : whyNoTraining();
    m_actions.train->setToolTip(why.isEmpty() ? toolTipOf(*m_actions.train) : why);
}

/// Why Train is disabled, for its tool tip; empty while a run is under way, as the panel shows that.
QString RunActions::whyNoTraining() const
{
    if (m_session.isLoading())
        return tr("Ratings are being read. Wait until they are open, or cancel.");
    if (!m_session.movies())
        return tr("Open a data set first.");
    if (!m_session.dataset())
        return tr("This model came without its ratings. Open a data set to train.");
    return {};
}

}  // namespace kinoscope
