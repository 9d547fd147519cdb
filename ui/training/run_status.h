// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/training/progress.h"
#include "ui/training/layout_boundary.h"

#include <QString>

class QLabel;
class QProgressBar;

namespace kinoscope::ui {

class StateIcon;

/// How far a run is, in a bar and two sentences, and how it ended.
class RunStatus : public LayoutBoundary {
    Q_OBJECT

public:
    explicit RunStatus(QWidget* parent = nullptr);

    void clear();
    /// What is learned from: of pairs the figure is a loss, of ratings it is said in their unit, too.
    void setData(Feedback feedback, const RatingScale& scale);
    void begin(const TrainingSettings& settings);  ///< a new run
    void setState(RunState state);
    /// Whether beats are waited for, which nobody knows the end of: the time that is left is not said then.
    void setSlow(bool slow);
    void showProgress(const ProgressBatch& batch);
    void showOutcome(const RunOutcome& outcome);
    /// What is said is of other settings than those that stand in the fields now.
    void setStale(bool stale);

private:
    void setLook(const QString& icon, const char* role);
    void showShare(double share);
    void showDistance();
    /// Of predictions as they are, as the curve shows it.
    void showValidation(double loss);
    /// Of predictions clipped to the scale, as all that shows a run's error.
    void showTest(const RunOutcome& outcome);
    void showNotes(const RunOutcome& outcome);

    QProgressBar* m_bar;
    StateIcon* m_icon;
    QLabel* m_text;
    QLabel* m_shortfall;  ///< why the outcome is amber
    QLabel* m_error;
    QLabel* m_offBy;
    QLabel* m_baseline;
    QLabel* m_note;
    int m_epochs = 0;
    int m_done = 0;        ///< completed epochs
    double m_seconds = 0;  ///< of the completed epochs
    double m_share = 0;    ///< of the epoch that is under way, 0 … 1
    Feedback m_feedback = Feedback::ratings;
    RatingScale m_scale;
    RunState m_state = RunState::idle;
    bool m_ended = false;
    bool m_slow = false;
    QString m_endIcon;  ///< how an ended run looks
    const char* m_endRole = "";
};

}  // namespace kinoscope::ui
