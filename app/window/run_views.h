// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/norm_study.h"
#include "app/window/run_comparer.h"

#include <QObject>

class QTabWidget;

namespace kinoscope::ui {
class ComparePage;
class EpochScrubber;
class FilmPanel;
class LossChart;
class NormChart;
class TrainingPanel;
}  // namespace kinoscope::ui

namespace kinoscope {

class Session;

/// The views of a session's runs and epochs, tied to the session and to each other: scrubber, list of runs, comparison,
/// popularity. Makes them; the window puts them in their places. Lives on the GUI thread; owned by the window.
class RunViews : public QObject {
    Q_OBJECT

public:
    RunViews(Session& session, ui::LossChart* loss, ui::FilmPanel* film, ui::TrainingPanel* training, QWidget* parent);

    ui::EpochScrubber* scrubber() const { return m_scrubber; }
    ui::ComparePage* comparePage() const { return m_compare; }
    ui::NormChart* normChart() const { return m_norms; }
    /// Where comparison and popularity are tabs: what takes a while is worked out when somebody looks at it.
    void watch(QTabWidget* tabs);

private:
    void connectEpochs();
    void connectRuns();
    void connectSelection();
    void showMovies();
    void showEpochs();
    void showEpoch();
    void showRuns();
    void showRun(const RunOutcome& outcome);
    void drawCurves();
    void look();

    Session& m_session;
    ui::LossChart* m_loss;
    ui::FilmPanel* m_film;
    ui::TrainingPanel* m_training;
    ui::EpochScrubber* m_scrubber;
    ui::ComparePage* m_compare;
    ui::NormChart* m_norms;
    QTabWidget* m_tabs = nullptr;
    std::pair<int, int> m_compared;  // the runs whose comparison is there or under way
    RunComparer m_comparer;
    NormStudy m_study;
};

}  // namespace kinoscope
