// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/loss_history.h"
#include "ui/charts/loss_marks.h"
#include "ui/plot/themed_plot.h"
#include "ui/run_summary.h"

#include <optional>

namespace kinoscope::ui {

/// Draws a LossHistory. Fixed on the epoch axis by the planned epochs, fitted to the losses on the other.
class LossPlot : public ThemedPlot {
    Q_OBJECT

public:
    explicit LossPlot(const LossHistory& history, QWidget* parent = nullptr);

    /// To be called after the history has changed; redraws.
    void showHistory();
    void setPlannedEpochs(int epochs) { m_plannedEpochs = epochs; }
    /// From 0, as in the records; −1 for none.
    void setKeptEpoch(int epoch) { m_keptEpoch = epoch; }
    void setLogScale(bool on);
    /// The learning rate's curve and its axis.
    void setLearningRateShown(bool on);
    /// How it is drawn, in small.
    QPixmap learningRateSample() const;
    /// The legend is drawn where it fits into so many pixels: what is right of them covers the plot.
    void setLegendRoom(int pixels);
    QString summary() const override;
    void setBaselines(QList<LossBaseline> baselines) { m_baselines = std::move(baselines); }
    void setOverlays(const QList<RunSummary>& runs) { m_overlays = runs; }
    /// The run whose history it is: its number gives the colour of its validation curve.
    void setRun(int number);
    /// The epoch that the map shows, from 0; −1 for none.
    void setShownEpoch(int epoch);

Q_SIGNALS:
    /// Clicked, or dragged to; from 0. It has a record.
    void epochPicked(int epoch);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void labelAxes();
    void createCurves();
    void createLegend();
    void showParts();
    bool isEmpty() const { return m_history.isEmpty() && m_plannedEpochs == 0; }
    void dress();
    void dressLegend();
    void fillCurves();
    void fillMarks();
    void fillBaselines();
    void fillOverlays();
    double lastEpoch() const;
    void fitRanges();
    void fitEpochs();
    void fitLosses();
    void fitRate();
    const EpochRecord* recordAt(const QPoint& pixel) const;
    void pickAt(const QPoint& pixel);
    QString explanationAt(const QPoint& pixel) const;
    QString recordText(const EpochRecord& record) const;

    const LossHistory& m_history;
    int m_plannedEpochs = 0;
    int m_keptEpoch = -1;
    int m_run = 1;
    QCPGraph* m_training = nullptr;
    QCPGraph* m_tip = nullptr;  ///< from the last record to where the epoch under way stands
    QCPGraph* m_validation = nullptr;
    QCPGraph* m_rate = nullptr;
    QList<LossBaseline> m_baselines;
    QList<QCPGraph*> m_baselineLines;
    QList<RunSummary> m_overlays;
    QList<QCPGraph*> m_overlayCurves;
    LossMarks* m_marks = nullptr;
    EpochCursor* m_cursor = nullptr;
    EpochCursor* m_shown = nullptr;
    int m_legendRoom = QWIDGETSIZE_MAX;
    bool m_rateShown = true;
    bool m_picking = false;  ///< the button is down
};

}  // namespace kinoscope::ui
