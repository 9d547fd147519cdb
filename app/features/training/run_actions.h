// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"
#include "ui/training/training_panel.h"

#include <QObject>

#include <functional>

namespace kinoscope {

class Session;

/// The four actions that begin, hold and end a run. They are enabled by the session's RunCapabilities and by nothing
/// else; menu, tool bar and panel all show these. Lives on the GUI thread; owned by the window.
class RunActions : public QObject {
    Q_OBJECT

public:
    /// `settings`: what the next run is to be trained with.
    RunActions(Session& session, const ui::TrainingActions& actions, std::function<TrainingSettings()> settings,
               QObject* parent);

private:
    void togglePause();
    void update();
    QString whyNoTraining() const;

    Session& m_session;
    ui::TrainingActions m_actions;
    std::function<TrainingSettings()> m_settings;
};

}  // namespace kinoscope
