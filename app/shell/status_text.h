// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

#include <QLabel>

#include <functional>

namespace kinoscope {

class Session;

/// What is open and how it was trained, in a line of the status bar.
class StatusText : public QLabel {
    Q_OBJECT

public:
    /// `settings`: those of the next run, which are shown while there is no model.
    StatusText(Session& session, std::function<TrainingSettings()> settings, QWidget* parent);

private:
    void showSession();

    Session& m_session;
    std::function<TrainingSettings()> m_settings;
};

}  // namespace kinoscope
