// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loss_references.h"

#include "ui/charts/loss_history.h"
#include "ui/plot/custom_plot.h"
#include "ui/theme/theme.h"

#include <utility>

namespace kinoscope::ui {

void LossReferences::applyTheme(const Theme& theme)
{
    for (QCPGraph* line : std::as_const(m_lines))
        line->setPen(QPen(theme.mutedText, 1.0, Qt::DashLine));
    for (qsizetype i = 0; i < m_curves.size(); ++i)
        m_curves[i]->setPen(QPen(runColour(m_runs[i].number, theme), 1.4));
}

void LossReferences::show(double lastEpoch, bool hasCurve, const Theme& theme)
{
    showRuns(theme);
    for (QCPGraph* line : std::exchange(m_lines, {}))
        m_plot->removeGraph(line);
    for (qsizetype i = 0; hasCurve && i < m_baselines.size(); ++i) {
        QCPGraph* const line = m_plot->addGraph();
        line->setPen(QPen(theme.mutedText, 1.0, Qt::DashLine));
        line->data()->set({{0.0, m_baselines[i].error}, {lastEpoch, m_baselines[i].error}}, true);
        m_lines.append(line);
    }
}

void LossReferences::showRuns(const Theme& theme)
{
    for (QCPGraph* curve : std::exchange(m_curves, {}))
        m_plot->removeGraph(curve);
    for (const RunSummary& run : std::as_const(m_runs)) {
        QVector<QCPGraphData> points;
        for (const EpochRecord& record : run.history)
            points.append({static_cast<double>(shownEpoch(record)), shownLoss(record.validation_loss, m_feedback)});
        QCPGraph* const curve = m_plot->addGraph();
        curve->setLayer(QStringLiteral("grid"));  // under this run's curves
        curve->setPen(QPen(runColour(run.number, theme), 1.4));
        if (points.size() == 1)
            curve->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 5.0));
        curve->data()->set(points, true);
        m_curves.append(curve);
    }
}

}  // namespace kinoscope::ui
