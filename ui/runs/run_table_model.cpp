// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_table_model.h"

#include "ui/text/words.h"

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {

constexpr int decimals = 3;

const EpochRecord* keptRecord(const RunSummary& run)
{
    const auto epoch = static_cast<std::size_t>(std::max(0, run.keptEpoch));
    return run.keptEpoch >= 0 && epoch < run.history.size() ? &run.history[epoch] : nullptr;
}

std::optional<double> errorOf(const RunSummary& run, double EpochRecord::*loss)
{
    const EpochRecord* const record = keptRecord(run);
    if (record == nullptr)
        return {};
    return run.ofPairs ? record->*loss : std::sqrt(std::max(0.0, record->*loss));
}

QVariant known(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QString errorText(const std::optional<double>& error)
{
    return error ? fixedText(*error, decimals) : QString();
}

QString headerText(RunColumn column)
{
    switch (column) {
    case RunColumn::star: return RunTableModel::tr("Star");
    case RunColumn::number: return RunTableModel::tr("Run");
    case RunColumn::name: return RunTableModel::tr("Name");
    case RunColumn::settings: return RunTableModel::tr("Settings");
    case RunColumn::epochs: return RunTableModel::tr("Passes");
    case RunColumn::validation: return RunTableModel::tr("Validation");
    case RunColumn::test: return RunTableModel::tr("Test");
    case RunColumn::training: return RunTableModel::tr("Training");
    case RunColumn::seconds: return RunTableModel::tr("Time");
    case RunColumn::note: return RunTableModel::tr("Note");
    }
    return {};
}

QString headerTip(RunColumn column)
{
    switch (column) {
    case RunColumn::star: return RunTableModel::tr("Starred runs are kept when the list is full");
    case RunColumn::number: return RunTableModel::tr("Click a square to show or hide the run's curve");
    case RunColumn::name: return RunTableModel::tr("Double-click or press F2 to edit");
    case RunColumn::settings: return RunTableModel::tr("Settings that differ from the preset, or how the run failed");
    case RunColumn::epochs: return RunTableModel::tr("The pass in use, of those completed. Also called: epoch.");
    case RunColumn::validation: return RunTableModel::tr("Validation error (RMSE) after the pass in use");
    case RunColumn::test: return RunTableModel::tr("Test error (RMSE) of the model. Smaller is better.");
    case RunColumn::training: return RunTableModel::tr("Training error (RMSE) of the pass in use");
    case RunColumn::seconds: return RunTableModel::tr("Training time without pauses");
    case RunColumn::note: return RunTableModel::tr("Double-click to add a note");
    }
    return {};
}

Qt::Alignment alignmentOf(RunColumn column)
{
    switch (column) {
    case RunColumn::epochs:
    case RunColumn::validation:
    case RunColumn::test:
    case RunColumn::training:
    case RunColumn::seconds: return Qt::AlignRight | Qt::AlignVCenter;
    default: return Qt::AlignLeft | Qt::AlignVCenter;
    }
}

/// So that long ones are wrapped.
QString tipText(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

bool isWritten(RunColumn column)
{
    return column == RunColumn::name || column == RunColumn::note;
}

}  // namespace

std::optional<double> validationError(const RunSummary& run)
{
    return errorOf(run, &EpochRecord::validation_loss);
}

std::optional<double> trainingError(const RunSummary& run)
{
    return errorOf(run, &EpochRecord::train_loss);
}

void RunTableModel::setRuns(const QList<RunSummary>& runs, int shown)
{
    const auto has = [&runs](int number) {
        return std::any_of(runs.begin(), runs.end(), [number](const RunSummary& run) { return run.number == number; });
    };
    m_shown = shown;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (has(m_runs[row].number))
            continue;
        beginRemoveRows({}, row, row);
        m_runs.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < runs.size(); ++row) {
        if (row < m_runs.size() && m_runs[row].number == runs[row].number)
            continue;
        beginInsertRows({}, row, row);
        m_runs.insert(row, runs[row]);
        endInsertRows();
    }
    m_runs = runs;
    if (!runs.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, runColumns - 1));
}

int RunTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

QString RunTableModel::text(const RunSummary& run, RunColumn column) const
{
    switch (column) {
    case RunColumn::star: return run.notes.starred ? QStringLiteral("★") : QString();
    case RunColumn::number: return QString::number(run.number);
    case RunColumn::name: return runTitle(run);
    case RunColumn::settings: {
        QStringList parts{runFailure(run), runEdits(run.settings)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    case RunColumn::epochs:
        return run.keptEpoch < 0
                   ? QString()
                   : tr("%1 of %2")
                         .arg(countText(run.keptEpoch + 1), countText(static_cast<qint64>(run.history.size())));
    case RunColumn::validation: return errorText(validationError(run));
    case RunColumn::test: return errorText(run.error);
    case RunColumn::training: return errorText(trainingError(run));
    case RunColumn::seconds: return run.keptEpoch < 0 ? QString() : durationText(run.seconds);
    case RunColumn::note: return QString::fromStdString(run.notes.note);
    }
    return {};
}

QVariant RunTableModel::sortValue(const RunSummary& run, RunColumn column) const
{
    switch (column) {
    case RunColumn::star: return run.notes.starred ? 0 : 1;
    case RunColumn::number: return run.number;
    case RunColumn::epochs: return run.keptEpoch < 0 ? QVariant() : QVariant(run.keptEpoch + 1);
    case RunColumn::validation: return known(validationError(run));
    case RunColumn::test: return known(run.error);
    case RunColumn::training: return known(trainingError(run));
    case RunColumn::seconds: return run.keptEpoch < 0 ? QVariant() : QVariant(run.seconds);
    case RunColumn::name:
    case RunColumn::settings:
    case RunColumn::note: break;
    }
    const QString words = text(run, column);
    return words.isEmpty() ? QVariant() : QVariant(words);
}

QString RunTableModel::tip(const RunSummary& run, RunColumn column) const
{
    switch (column) {
    case RunColumn::star: return run.notes.starred ? tr("Remove the star") : headerTip(column);
    case RunColumn::number: return run.number == m_shown ? tr("This run is shown.") : headerTip(column);
    case RunColumn::name:
        return tipText(run.notes.name.empty() ? runName(run)
                                              : runName(run) + QStringLiteral(" · ") + runTitle(run.settings));
    case RunColumn::settings:
    case RunColumn::note: return tipText(text(run, column));
    default: return {};
    }
}

QString RunTableModel::accessibleText(const RunSummary& run, RunColumn column) const
{
    if (column == RunColumn::star)
        return run.notes.starred ? tr("starred") : tr("no star");
    if (column == RunColumn::number)
        return run.number == m_shown ? tr("run %1, shown").arg(run.number) : tr("run %1").arg(run.number);
    return text(run, column);
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunSummary& one = run(index.row());
    const RunColumn column = runColumn(index);
    switch (role) {
    case Qt::DisplayRole: return text(one, column);
    case Qt::EditRole: return column == RunColumn::name ? QString::fromStdString(one.notes.name) : text(one, column);
    case Qt::ToolTipRole: return tip(one, column);
    case Qt::AccessibleTextRole: return accessibleText(one, column);
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(column));
    case sortRole: return sortValue(one, column);
    case numberRole: return one.number;
    case shownRole: return one.number == m_shown;
    case curveRole: return one.notes.curve;
    case failureRole: return runFailure(one);
    default: return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= runColumns)
        return {};
    const auto column = static_cast<RunColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return headerText(column);
    case Qt::ToolTipRole: return headerTip(column);
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(column));
    default: return {};
    }
}

bool RunTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const RunSummary& one = run(index.row());
    const RunColumn column = runColumn(index);
    RunNotes notes = one.notes;
    if (role == Qt::EditRole && column == RunColumn::name)
        notes.name = value.toString().toStdString();
    else if (role == Qt::EditRole && column == RunColumn::note)
        notes.note = value.toString().toStdString();
    else if (role == Qt::EditRole && column == RunColumn::star)
        notes.starred = value.toBool();
    else if (role == curveRole)
        notes.curve = value.toBool();
    else
        return false;
    if (notes != one.notes)
        Q_EMIT notesWanted(one.number, notes);
    return true;
}

Qt::ItemFlags RunTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && isWritten(runColumn(index)) ? usual | Qt::ItemIsEditable : usual;
}

QVariant RunSortModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    QVariant plain = QSortFilterProxyModel::headerData(section, orientation, role);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return plain;
    const QString name =
        static_cast<RunColumn>(section) == RunColumn::note ? noteIndent() + plain.toString() : plain.toString();
    if (section != sortColumn())
        return name;
    // The style's own arrow lies over the end of a name that stands on the right.
    return name + (sortOrder() == Qt::AscendingOrder ? QStringLiteral(" ▴") : QStringLiteral(" ▾"));
}

bool RunSortModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(RunTableModel::sortRole);
    const QVariant b = right.data(RunTableModel::sortRole);
    if (!a.isValid() || !b.isValid())
        return a.isValid() != b.isValid() && a.isValid() == (sortOrder() == Qt::AscendingOrder);
    if (a.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

}  // namespace kinoscope::ui
