// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"
#include "core/model/settings.h"

namespace kinoscope {

struct RunOutcome;
class SettingsUndo;

namespace ui {
class TrainingPanel;
}

/// What is learned from and how; the run's buttons and progress; the list of the session's runs.
class TrainingFeature : public Feature {
    Q_OBJECT

public:
    TrainingFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;
    /// Those that the panel shows and the next run uses.
    TrainingSettings settings() const;
    void setSettings(const TrainingSettings& settings);

    QWidget* trainButton() const;
    /// As by hand in its field.
    void chooseLearningRate(double rate);
    /// See TrainingPanel::setFocusHeir.
    void setFocusHeir(QWidget* heir);

Q_SIGNALS:
    /// Of the run that is under way, or the next one.
    void learningRateShown(double rate);

private:
    void connectRun();
    void connectRuns();
    void showOpened();
    void tellStart();
    void showFinished(const RunOutcome& outcome);

    Context m_context;
    ui::TrainingPanel* m_panel;
    SettingsUndo* m_undo;
};

}  // namespace kinoscope
