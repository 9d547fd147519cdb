// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/runs_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kinoscope::ui {

/// The runs of the session with their errors: a click (or Enter) shows one again, its square (or Space) draws its curve
/// beside that of the one that is shown. Hidden while there is none.
class RunsPanel : public QWidget {
    Q_OBJECT

public:
    explicit RunsPanel(QWidget* parent = nullptr);

    /// Oldest first; `shown` is the number of the one that is.
    void setRuns(const QList<RunSummary>& runs, int shown);
    /// Not while another is being trained.
    void setPickable(bool pickable);

    /// Its list can be lower than its runs are, which a layout would not ask of what wraps words.
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void runPicked(int number);
    void curveWanted(int number, bool drawn);
    void compareWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitNote();

    class ListView;

    RunsModel m_model;
    ListView* m_list;
    QLabel* m_note;
    QPushButton* m_compare;
    bool m_pickable = true;
};

}  // namespace kinoscope::ui
