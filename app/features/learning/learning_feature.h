// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"

namespace kinoscope {

struct RunOutcome;

namespace ui {
class LossChart;
}

/// The losses of the run that is shown, with other runs' curves, baselines and the epoch that the map shows.
class LearningFeature : public Feature {
    Q_OBJECT

public:
    LearningFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;

private:
    void connectRun();
    void connectEpochs();
    void connectView();
    void showOpened();
    void showRun(const RunOutcome& outcome);
    void showOverlays();
    void showBaselines();

    Context m_context;
    ui::LossChart* m_chart;
};

}  // namespace kinoscope
