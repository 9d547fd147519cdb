// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/map/transport_control.h"

#include "app/context/actions.h"
#include "app/session/session.h"
#include "app/view/window_settings.h"
#include "ui/runs/run_summary.h"
#include "ui/transport/transport.h"

#include <QAction>

namespace kinoscope {

using ui::Transport;

TransportControl::TransportControl(const Context& context, QWidget* parent)
    : QObject(parent), m_context(context),
      m_transport(new Transport(
          {context.actions.get(Command::pause), context.actions.get(Command::step), context.actions.get(Command::stop)},
          parent))
{
    connectEpochs();
    connectRun();
    connectSpeed();
    connectCommands();
    showMode();
}

void TransportControl::connectEpochs()
{
    FrameSource* const frames = m_context.session.frames();
    connect(m_transport, &Transport::epochWanted, frames, &FrameSource::show);
    connect(frames, &FrameSource::epochsChanged, this, [this] {
        showEpochs();
        showKept();
    });
    connect(frames, &FrameSource::moved, this, [this](std::optional<int> epoch) {
        m_transport->setShown(m_context.session.isMapOfAnotherRun() ? std::nullopt : epoch);
    });
}

// Of a run that broke before an epoch was complete there are none: those of the map are an earlier run's.
void TransportControl::showEpochs()
{
    Session& session = m_context.session;
    const FrameSource& frames = *session.frames();
    if (session.isMapOfAnotherRun()) {
        m_transport->setEpochs({}, 0);
        return;
    }
    m_transport->setEpochs(frames.epochs(), frames.planned());
    m_transport->setShown(frames.epoch());
}

void TransportControl::showFailure()
{
    const RunList& runs = m_context.session.runs();
    const KeptRunPtr shown = runs.find(runs.shown());
    QString failure;
    for (const ui::RunSummary& run : runs.summaries())
        if (shown && !shown->document && run.number == shown->number)
            failure = ui::runFailure(run);
    const bool broke = shown && !shown->document;
    m_transport->setFailure(broke ? shown->outcome.divergence : std::nullopt, failure,
                            broke ? shown->outcome.settings.epochs : 0);
}

void TransportControl::connectRun()
{
    Session& session = m_context.session;
    connect(&session, &Session::opened, this, [this] {
        m_transport->setFeedback(m_context.session.feedback());
        if (!m_context.session.document())
            m_transport->clearHistory();
    });
    connect(&session.runs(), &RunList::changed, this, &TransportControl::showFailure);
    connect(&session, &Session::runStarted, m_transport, &Transport::clearHistory);
    connect(&session, &Session::progressed, this,
            [this](const ProgressBatch& progress) { m_transport->addEpochs(progress.epochs); });
    connect(&session, &Session::runShown, this, [this](const RunOutcome& outcome) {
        m_transport->setHistory(outcome.history);
        showFailure();
    });
    connect(&session, &Session::stateChanged, this, &TransportControl::showMode);
    connect(m_transport, &Transport::pauseWanted, this, [this] {
        if (m_context.session.runCapabilities().resume)
            m_context.session.resume();
        else
            m_context.session.pause();
    });
}

void TransportControl::connectSpeed()
{
    m_transport->setSpeed(m_context.settings.playSpeed());
    connect(m_transport, &Transport::speedChosen, this,
            [this](double speed) { m_context.settings.setPlaySpeed(speed); });
    connect(m_transport, &Transport::paceChosen, &m_context.session, &Session::setPace);
}

void TransportControl::connectCommands()
{
    constexpr int farther = 1'000'000;  // than any run has epochs
    for (const auto& [command, by] : {std::pair(Command::nextEpoch, 1), std::pair(Command::previousEpoch, -1),
                                      std::pair(Command::firstEpoch, -farther), std::pair(Command::lastEpoch, farther)})
        connect(m_context.actions.get(command), &QAction::triggered, this,
                [this, step = by] { m_transport->stepThrough(step); });
}

void TransportControl::showMode()
{
    const RunCapabilities possible = m_context.session.runCapabilities();
    m_transport->setMode(possible.resume  ? Transport::Mode::paused
                         : possible.pause ? Transport::Mode::learning
                                          : Transport::Mode::replay);
    showKept();
}

void TransportControl::showKept()
{
    m_transport->setKept(m_context.session.frames()->keptEpoch());
    const bool several = m_context.session.frames()->epochs().size() > 1 && !m_context.session.isMapOfAnotherRun();
    for (const Command command : {Command::nextEpoch, Command::previousEpoch, Command::firstEpoch, Command::lastEpoch})
        m_context.actions.get(command)->setEnabled(several);
}

}  // namespace kinoscope
