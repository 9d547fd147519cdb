// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/settings.h"
#include "core/training/pace.h"
#include "core/training/progress.h"
#include "ui/training/run_buttons.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace kinoscope::ui {

class RunsPanel;

/// What is learned from and how: the data set in a sentence, preset and settings, which scroll where there is no room;
/// below them, always in sight, Train / Pause / Step / Stop, how fast it learns and how far it is.
class TrainingPanel : public QWidget {
    Q_OBJECT

public:
    explicit TrainingPanel(const TrainingActions& actions, QWidget* parent = nullptr);
    ~TrainingPanel() override;

    /// Null: nothing loaded, everything below is disabled.
    void setDataset(const DatasetPtr& dataset);
    /// A model opened without its data set, of which it is named and what was learned from is known.
    void setModelOnly(const QString& name, Feedback feedback = Feedback::ratings, const RatingScale& scale = {});
    /// Devices that this build and machine have; a missing one stays in the list, disabled, with the reason.
    void setCudaAvailable(bool available, const QString& reason);

    /// The list of runs, below all else.
    RunsPanel* runs() const;

    QWidget* trainButton() const;
    /// Gets the keyboard when a button for the run is disabled while it has it.
    void setFocusHeir(QWidget* heir);

    TrainingSettings settings() const;
    void setSettings(const TrainingSettings& settings);

    /// A new run, of these settings.
    void begin(const TrainingSettings& settings);
    /// From a run's progress; std::nullopt: none was trained.
    void setRunState(std::optional<RunState> state);
    void showProgress(const ProgressBatch& batch);
    /// Of the run that is shown from now on: the one that has just ended, or another.
    void showOutcome(const RunOutcome& outcome);

Q_SIGNALS:
    /// Of runs under way and to come.
    void paceChosen(Pace pace);
    /// Of the run that is under way or paused.
    void learningRateChosen(double rate);

protected:
    bool event(QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
