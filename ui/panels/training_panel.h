// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/settings.h"
#include "core/training/progress.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace kinoscope::ui {

class RunsPanel;

/// What is learned from and how: the data set in a sentence, preset and settings, which scroll where there is no room;
/// below them, always in sight, Train / Pause / Step / Stop and how far it is. Emits intent; what is enabled is
/// possible.
class TrainingPanel : public QWidget {
    Q_OBJECT

public:
    explicit TrainingPanel(QWidget* parent = nullptr);
    ~TrainingPanel() override;

    /// Null: nothing loaded, everything below is disabled.
    void setDataset(const DatasetPtr& dataset);
    /// A model opened without its data set: named in place of it, training impossible and said why.
    void setModelOnly(const QString& name);
    /// Devices that this build and machine have; a missing one stays in the list, disabled, with the reason.
    void setCudaAvailable(bool available, const QString& reason);

    /// The list of runs, below all else.
    RunsPanel* runs() const;

    TrainingSettings settings() const;
    void setSettings(const TrainingSettings& settings);

    /// From a run's progress; std::nullopt: no run yet.
    void setRunState(std::optional<RunState> state);
    void showProgress(const ProgressBatch& batch);
    void showOutcome(const RunOutcome& outcome);

Q_SIGNALS:
    void trainRequested();
    void pauseRequested();
    void resumeRequested();
    void stepRequested();
    void stopRequested();
    void settingsEdited();

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
