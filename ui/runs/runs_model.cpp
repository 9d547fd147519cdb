// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runs_model.h"

#include "ui/text/words.h"

#include <algorithm>

namespace kinoscope::ui {

void RunsModel::setRuns(const QList<RunSummary>& runs, int shown)
{
    const bool same = std::equal(runs.begin(), runs.end(), m_runs.begin(), m_runs.end(),
                                 [](const RunSummary& a, const RunSummary& b) { return a.number == b.number; });
    // Else the keyboard would lose its row.
    if (same && !runs.isEmpty()) {
        m_runs = runs;
        m_shown = shown;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_runs = runs;
    m_shown = shown;
    endResetModel();
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

QString RunsModel::tip(const RunSummary& one) const
{
    const QString edits = runEdits(one.settings);
    QString text = QStringLiteral("<p><b>%1</b></p>").arg(runName(one).toHtmlEscaped());
    if (const QString failure = runFailure(one); !failure.isEmpty())
        text += QStringLiteral("<p>%1</p>").arg(failure.toHtmlEscaped());
    if (one.error)
        text += tr("<p>%1 passes · test error (RMSE) %2</p>")
                    .arg(countText(static_cast<qint64>(one.history.size())), runError(one, 4));
    if (!edits.isEmpty())
        text += QStringLiteral("<p>%1</p>").arg(edits.toHtmlEscaped());
    return text + (one.number == m_shown
                       ? tr("<p>This run is shown.</p>")
                       : tr("<p>Click to show this run. Click the square to show or hide its curve.</p>"));
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunSummary& one = run(index.row());
    switch (role) {
    case Qt::DisplayRole: return runShortTitle(one);
    case Qt::AccessibleTextRole:
        return tr("%1, %2%3")
            .arg(runName(one), one.error ? tr("error %1").arg(runError(one, 3)) : runFailure(one),
                 one.number == m_shown ? tr(", shown") : QString());
    case Qt::ToolTipRole: return tip(one);
    case Qt::CheckStateRole: return one.notes.curve ? Qt::Checked : Qt::Unchecked;
    case numberRole: return one.number;
    case errorRole: return one.error ? runError(one, 3) : QString();
    case failureRole: return runFailure(one);
    case editsRole: return runDifference(one.settings);
    case shownRole: return one.number == m_shown;
    default: return {};
    }
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Q_EMIT curveWanted(run(index.row()).number, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsUserCheckable : usual;
}

}  // namespace kinoscope::ui
