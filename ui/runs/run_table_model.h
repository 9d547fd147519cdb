// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/run_summary.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>

namespace kinoscope::ui {

/// In the order in which they stand.
enum class RunColumn { star, number, name, settings, epochs, validation, test, training, seconds, note };
inline constexpr int runColumns = static_cast<int>(RunColumn::note) + 1;
inline RunColumn runColumn(const QModelIndex& index)
{
    return static_cast<RunColumn>(index.column());
}

/// All that is known of the runs of the session, a row each, oldest first. What a person notes of one is asked for by
/// notesWanted(), and comes back with setRuns().
class RunTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// A number or a text, nothing where it is not known; int; bool; bool: its curve is drawn; how it failed, or empty.
    enum Role { sortRole = Qt::UserRole, numberRole, shownRole, curveRole, failureRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Oldest first. Rows that stay are the same rows, so that selection and keyboard keep them.
    void setRuns(const QList<RunSummary>& runs, int shown);
    const RunSummary& run(int row) const { return m_runs.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : runColumns; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void notesWanted(int number, const RunNotes& notes);

private:
    QString text(const RunSummary& run, RunColumn column) const;
    QVariant sortValue(const RunSummary& run, RunColumn column) const;
    QString tip(const RunSummary& run, RunColumn column) const;
    QString accessibleText(const RunSummary& run, RunColumn column) const;

    QList<RunSummary> m_runs;
    int m_shown = 0;
};

/// Sorts them by what the numbers are; what is not known stands last in either order. The heading of the column that
/// it goes by says so.
class RunSortModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

/// Before the text of a note, which stands beside a number on its left.
inline QString noteIndent()
{
    return QStringLiteral("   ");
}

/// The error of a run's kept epoch on validation or training ratings: the RMSE, of pairs the loss. Nothing without a
/// model.
std::optional<double> validationError(const RunSummary& run);
std::optional<double> trainingError(const RunSummary& run);

}  // namespace kinoscope::ui
