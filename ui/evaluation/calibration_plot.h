// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation/error_report.h"
#include "ui/plot/themed_plot.h"

namespace kinoscope::ui {

/// Predictions beside what the ratings were: a heat map of how many, the mean rating at each prediction as a line (the
/// calibration line), and the dashed line on which both are equal.
class CalibrationPlot : public ThemedPlot {
    Q_OBJECT

public:
    explicit CalibrationPlot(QWidget* parent = nullptr);

    QString summary() const override;
    /// Empties the plot for a report without ratings.
    void setReport(const ErrorReport& report);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void fillMap();
    void fillLines();
    void applyColours();
    QString explanationAt(double prediction) const;

    ErrorReport m_report;
    QCPColorMap* m_map;
    QCPGraph* m_equal;
    QCPGraph* m_means;
};

}  // namespace kinoscope::ui
