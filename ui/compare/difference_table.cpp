// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/difference_table.h"

#include "core/model/setting_difference.h"
#include "ui/text/core_text.h"
#include "ui/text/words.h"
#include "ui/widgets/copy_action.h"

#include <QHeaderView>

namespace kinoscope::ui {

DifferenceTable::DifferenceTable(QWidget* parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("differenceTable"));
    setAccessibleName(tr("Settings in which the runs differ"));
    setColumnCount(3);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    addCopyAction(this);
}

void DifferenceTable::setRuns(const RunSummary* first, const RunSummary* second)
{
    setRowCount(0);
    if (first == nullptr || second == nullptr)
        return;
    setHorizontalHeaderLabels({tr("Setting"), tr("Run %1").arg(first->number), tr("Run %1").arg(second->number)});
    horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addLine(
        tr("Test error (RMSE)"),
        tr("Root mean squared error on the test ratings, with predictions clipped to the scale. Smaller is better."),
        runError(*first, 4), runError(*second, 4));
    const auto differences = differing_settings(first->settings, second->settings);
    for (const SettingDifference& one : differences)
        addLine(coreText(one.label), coreText(one.meaning), coreText(one.first), coreText(one.second));
    if (differences.empty())
        addLine(tr("All settings are the same"), {}, {}, {});
}

void DifferenceTable::addLine(const QString& what, const QString& tip, const QString& first, const QString& second)
{
    const int row = rowCount();
    insertRow(row);
    const QStringList cells{what, first, second};
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        item->setToolTip(tip);
        setItem(row, column, item);
    }
}

}  // namespace kinoscope::ui
