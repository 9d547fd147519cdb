// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "ui/charts/loss_marks.h"
#include "ui/runs/run_summary.h"

#include <QList>

class QCPGraph;
class QCustomPlot;

namespace kinoscope::ui {

struct Theme;

/// The lines that a run's curves are compared with, in a plot that owns what they are drawn with: the errors of
/// baselines, and the validation curves of other runs.
class LossReferences {
public:
    explicit LossReferences(QCustomPlot* plot) : m_plot(plot) {}

    /// Drawn from the next show() on.
    void setBaselines(QList<LossBaseline> baselines) { m_baselines = std::move(baselines); }
    void setRuns(const QList<RunSummary>& runs) { m_runs = runs; }
    /// What losses are of.
    void setFeedback(Feedback feedback) { m_feedback = feedback; }
    Feedback feedback() const { return m_feedback; }
    const QList<LossBaseline>& baselines() const { return m_baselines; }
    const QList<RunSummary>& runs() const { return m_runs; }

    void applyTheme(const Theme& theme);
    /// Other lines, or other ends. Baselines go from the left to `lastEpoch`, where their names stand; there are none
    /// without a curve to compare with them.
    void show(double lastEpoch, bool hasCurve, const Theme& theme);

private:
    void showRuns(const Theme& theme);

    QCustomPlot* m_plot;
    QList<LossBaseline> m_baselines;
    QList<RunSummary> m_runs;
    Feedback m_feedback = Feedback::ratings;
    QList<QCPGraph*> m_lines;   ///< of baselines
    QList<QCPGraph*> m_curves;  ///< row = that of m_runs when they were last shown
};

}  // namespace kinoscope::ui
