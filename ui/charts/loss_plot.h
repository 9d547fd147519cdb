// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "ui/charts/loss_history.h"
#include "ui/charts/loss_marks.h"
#include "ui/charts/loss_ranges.h"
#include "ui/charts/loss_references.h"
#include "ui/plot/themed_plot.h"
#include "ui/runs/run_summary.h"
#include <memory>

namespace kinoscope::ui {

class LossInput;
class LossLegend;

/// Draws a LossHistory, in RMSE; of pairs, in logistic losses. Fixed on the epoch axis by the planned epochs, fitted to
/// the losses on the other.
class LossPlot : public ThemedPlot {
    Q_OBJECT

public:
    explicit LossPlot(const LossHistory& history, QWidget* parent = nullptr);
    ~LossPlot() override;

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
    void setBaselines(QList<LossBaseline> baselines) { m_references.setBaselines(std::move(baselines)); }
    void setOverlays(const QList<RunSummary>& runs) { m_references.setRuns(runs); }
    /// The epoch that the map shows.
    void setShownEpoch(std::optional<int> epoch);
    void setFeedback(Feedback feedback);
    /// Whether the mean squared errors are said beside their roots: the notebook's loss is the MSE.
    void setSquaresShown(bool on);
    /// "Epoch 3 · training 0.81 · …"
    QString recordText(const EpochRecord& record) const;

Q_SIGNALS:
    /// Clicked, or dragged to: one with a record, from 0, or start_epoch.
    void epochPicked(int epoch);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void labelAxes();
    void createCurves();
    void showParts();
    bool isEmpty() const { return m_history.isEmpty() && m_plannedEpochs == 0; }
    void applyColours();
    void fillCurves();
    void fillMarks();
    LossRanges ranges() const;
    double shown(double loss) const { return shownLoss(loss, m_references.feedback()); }
    /// "0.8944", or "0.8944 (MSE 0.8000)"
    QString lossText(double loss) const;
    QList<CurveEnd> curveEnds() const;
    void fitRanges();
    void fitEpochs();

    const LossHistory& m_history;
    int m_plannedEpochs = 0;
    int m_keptEpoch = -1;
    bool m_squaresShown = false;
    QCPGraph* m_training = nullptr;
    QCPGraph* m_tip = nullptr;  ///< from the last record to where the epoch under way stands
    QCPGraph* m_validation = nullptr;
    QCPGraph* m_rate = nullptr;
    LossMarks* m_marks = nullptr;
    EpochCursor* m_shown = nullptr;
    LossInput* m_input = nullptr;
    LossReferences m_references{this};
    std::unique_ptr<LossLegend> m_legend;
    int m_legendRoom = QWIDGETSIZE_MAX;
    bool m_rateShown = true;
};

}  // namespace kinoscope::ui
