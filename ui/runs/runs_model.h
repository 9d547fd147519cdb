// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/run_summary.h"

#include <QAbstractListModel>

namespace kinoscope::ui {

/// The runs of the session, newest first. The check mark of each says whether its curve is drawn, and is asked for by
/// curveWanted().
class RunsModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// int; "0.891", or empty without a model; what is edited; bool; how it failed, or empty.
    enum Role { numberRole = Qt::UserRole, errorRole, editsRole, shownRole, failureRole };

    using QAbstractListModel::QAbstractListModel;

    /// Oldest first.
    void setRuns(const QList<RunSummary>& runs, int shown);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void curveWanted(int number, bool drawn);

private:
    const RunSummary& run(int row) const { return m_runs.at(m_runs.size() - 1 - row); }
    QString tip(const RunSummary& run) const;

    QList<RunSummary> m_runs;
    int m_shown = 0;
};

}  // namespace kinoscope::ui
