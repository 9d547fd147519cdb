// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runs_table.h"

#include "ui/runs/run_table_delegate.h"
#include "ui/widgets/copy_action.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <array>

namespace kinoscope::ui {

namespace {

/// The widest that is to be expected; a wider one is elided.
QString widestOf(RunColumn column)
{
    switch (column) {
    case RunColumn::epochs: return QStringLiteral("100 of 100");
    case RunColumn::seconds: return QStringLiteral("1 min 30 s");
    case RunColumn::number: return QStringLiteral("▸ 100");
    default: return QStringLiteral("0.000");
    }
}

// What is left of the width is theirs.
constexpr std::array wide{RunColumn::settings, RunColumn::note};
constexpr int leastWide = 90;
constexpr int mostForNames = 210;

}  // namespace

RunsTable::RunsTable(QWidget* parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("runsTable"));
    setAccessibleName(tr("Runs of this session"));
    m_sorted.setSourceModel(&m_model);
    setModel(&m_sorted);
    setItemDelegate(new RunTableDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(30);
    setSortingEnabled(true);
    sortByColumn(static_cast<int>(RunColumn::number), Qt::DescendingOrder);
    horizontalHeader()->setSortIndicatorShown(false);
    setColumnWidths();
    addCopyAction(this);
    connect(&m_model, &RunTableModel::notesWanted, this, &RunsTable::notesWanted);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsTable::chosenChanged);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &RunsTable::chosenChanged);
    connect(&m_sorted, &QAbstractItemModel::dataChanged, this, &RunsTable::chosenChanged);
    // Where the chosen rows went, the next one is chosen.
    connect(&m_sorted, &QAbstractItemModel::rowsRemoved, this, &RunsTable::selectCurrent);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        const auto column = runColumn(index);
        if (column != RunColumn::star && !index.flags().testFlag(Qt::ItemIsEditable))
            Q_EMIT showWanted(index.data(RunTableModel::numberRole).toInt());
    });
}

void RunsTable::setRuns(const QList<RunSummary>& runs, int shown)
{
    const int before = widthOfNames();
    m_model.setRuns(runs, shown);
    if (widthOfNames() != before)  // else they stay as a person may have drawn them
        setColumnWidths();
}

QList<int> RunsTable::selectedRuns() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<int> numbers;
    for (const QModelIndex& row : std::as_const(rows))
        numbers << row.data(RunTableModel::numberRole).toInt();
    return numbers;
}

int RunsTable::currentRun() const
{
    return currentIndex().data(RunTableModel::numberRole).toInt();
}

void RunsTable::renameCurrent()
{
    if (!currentIndex().isValid())
        return;
    const QModelIndex name = cell(currentIndex(), RunColumn::name);
    selectionModel()->setCurrentIndex(name, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    edit(name);
}

void RunsTable::toggleStar(const QModelIndex& row)
{
    const QModelIndex star = cell(row, RunColumn::star);
    model()->setData(star, star.data().toString().isEmpty(), Qt::EditRole);
}

void RunsTable::toggleAt(const QPoint& place)
{
    const QModelIndex index = indexAt(place);
    if (!index.isValid() || index != m_pressed)
        return;
    const auto column = runColumn(index);
    if (column == RunColumn::star)
        toggleStar(index);
    else if (column == RunColumn::number && RunTableDelegate::squareIn(visualRect(index)).contains(place))
        model()->setData(index, !index.data(RunTableModel::curveRole).toBool(), RunTableModel::curveRole);
}

// The row that the keys are for is to be seen.
void RunsTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    selectCurrent();
}

void RunsTable::selectCurrent()
{
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectRow(currentIndex().row());
}

// Space would edit, and Enter in some styles, too. An editor passes on the Enter that ends it.
void RunsTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex now = currentIndex();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!now.isValid() || !plain || (state() == EditingState && !hasFocus())) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space: toggleStar(now); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT showWanted(currentRun()); return;
    case Qt::Key_F2:
        if (runColumn(now) == RunColumn::note)
            edit(now);
        else
            renameCurrent();
        return;
    default: QTableView::keyPressEvent(event);
    }
}

void RunsTable::mousePressEvent(QMouseEvent* event)
{
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressed = plain ? indexAt(event->position().toPoint()) : QModelIndex();
    QTableView::mousePressEvent(event);
}

// The second click of a double one has no press of its own, and changes nothing twice.
void RunsTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    toggleAt(event->position().toPoint());
    m_pressed = QModelIndex();
}

// Fixed by the widest text that a column is to have, and by its name.
void RunsTable::setColumnWidths()
{
    verticalHeader()->setDefaultSectionSize(std::max(fontMetrics().height() + 8, 22));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics headerMetrics(bold);
    for (int i = 0; i < runColumns; ++i) {
        const auto column = static_cast<RunColumn>(i);
        const QString name = m_model.headerData(i, Qt::Horizontal, Qt::EditRole).toString();
        const bool shared = std::find(wide.begin(), wide.end(), column) != wide.end();
        const int contents =
            column == RunColumn::name ? widthOfNames() : QFontMetrics(bold).horizontalAdvance(widestOf(column));
        const int width = std::max(headerMetrics.horizontalAdvance(name + QStringLiteral(" ▾")) + 12, contents + 16);
        if (!shared)
            setColumnWidth(i, width);
    }
    shareRoom();
}

/// Of those that are there, which are few.
int RunsTable::widthOfNames() const
{
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    const QFontMetrics metrics(bold);
    int width = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        width = std::max(width, metrics.horizontalAdvance(runTitle(m_model.run(row))));
    return std::min(width, mostForNames);
}

void RunsTable::shareRoom()
{
    int room = viewport()->width();
    for (int i = 0; i < runColumns; ++i)
        if (std::find(wide.begin(), wide.end(), static_cast<RunColumn>(i)) == wide.end())
            room -= columnWidth(i);
    const auto count = static_cast<int>(wide.size());
    for (const RunColumn column : wide)
        setColumnWidth(static_cast<int>(column), std::max(leastWide, room / count));
}

void RunsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareRoom();
}

void RunsTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setColumnWidths();
}

}  // namespace kinoscope::ui
