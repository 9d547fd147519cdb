// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

#include <QObject>

#include <functional>

class QAction;

namespace kinoscope {

class Session;

/// What begins and ends a run.
struct TrainingActions {
    QAction* train;
    QAction* step;
    QAction* stop;
};

/// Enables these actions by the session's RunCapabilities and by nothing else, and carries them out; menu, panel and
/// transport all show them. Lives on the GUI thread; owned by the window.
class RunActions : public QObject {
    Q_OBJECT

public:
    /// `settings`: what the next run is to be trained with.
    RunActions(Session& session, const TrainingActions& actions, std::function<TrainingSettings()> settings,
               QObject* parent);

private:
    void update();
    QString whyNoTraining() const;

    Session& m_session;
    TrainingActions m_actions;
    std::function<TrainingSettings()> m_settings;
};

}  // namespace kinoscope
