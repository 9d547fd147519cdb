// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/settings.h"
#include "core/training/progress.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;

namespace kinoscope::ui {

class RunsPanel;

/// What is learned from and how, in short: the data set, the preset in a sentence, Train and what came of it; at the
/// foot the runs of the session. All settings are in a form of their own, which is placed elsewhere.
class TrainingPanel : public QWidget {
    Q_OBJECT

public:
    /// `train` begins a run: whoever knows enables it. `sources`: the ways to other ratings. All outlive it.
    TrainingPanel(QAction* train, const QList<QAction*>& sources, QWidget* parent = nullptr);
    ~TrainingPanel() override;

    /// All settings, in a column that scrolls. Belongs to whoever places it.
    QWidget* settingsPage() const;
    QWidget* ratingsPart() const;
    QWidget* modelPart() const;
    RunsPanel* runs() const;
    QWidget* trainButton() const;
    /// What gets the keyboard where Train is disabled while it has it, as by the end of a run.
    void setFocusHeir(QWidget* heir);

    void setDataset(const DatasetPtr& dataset);
    /// A model without its ratings: `name` says which they were, `feedback` what kind, `scale` on which they were
    /// given.
    void setModelOnly(const QString& name, Feedback feedback = Feedback::ratings, const RatingScale& scale = {});
    void setCudaAvailable(bool available, const QString& reason);

    TrainingSettings settings() const;
    void setSettings(const TrainingSettings& settings);
    /// As by hand in its field.
    void chooseLearningRate(double rate);
    /// Whether runs are slowed down so that they can be watched.
    void setSlow(bool slow);

    void begin(const TrainingSettings& settings);  ///< a new run with these settings
    /// `state` is nothing without a run.
    void setRunState(std::optional<RunState> state);
    void showProgress(const ProgressBatch& batch);
    /// Of the run that is shown from now on: the one that has just ended, or another.
    void showOutcome(const RunOutcome& outcome);

Q_SIGNALS:
    void settingsWanted();
    /// By the person, for the next run.
    void settingsEdited();
    /// Of the run that is under way or paused.
    void learningRateChosen(double rate);
    /// Of the run that is under way, or the next one.
    void learningRateShown(double rate);

protected:
    bool event(QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
