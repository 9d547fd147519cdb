// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_table.h"

#include "ui/text/core_text.h"
#include "ui/text/words.h"
#include "ui/widgets/copy_action.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <optional>
#include <vector>

namespace kinoscope::ui {

namespace {

struct Column {
    QString name;
    QString tip;
};

QList<Column> columnsOf(int length)
{
    return {
        {EvaluationTable::tr("Method"), EvaluationTable::tr("The model and simple baselines")},
        {EvaluationTable::tr("RMSE"),
         EvaluationTable::tr(
             "Root mean squared error on the test ratings, with predictions clipped to the scale. Smaller is better.")},
        {EvaluationTable::tr("MAE"),
         EvaluationTable::tr(
             "Mean absolute error on the test ratings, with predictions clipped to the scale. Smaller is better.")},
        {EvaluationTable::tr("Precision"),
         EvaluationTable::tr("Share of the %1 recommended films that the person liked in the test set (precision@%1). "
                             "Larger is better.")
             .arg(length)},
        {EvaluationTable::tr("Recall"),
         EvaluationTable::tr("Share of the films a person liked in the test set that are among the %1 recommended "
                             "(recall@%1). Larger is better.")
             .arg(length)},
        {EvaluationTable::tr("NDCG"),
         EvaluationTable::tr("How near the top of the %1 recommended those films rank (NDCG@%1). Larger is better.")
             .arg(length)},
        {EvaluationTable::tr("Coverage"),
         EvaluationTable::tr("Share of all films recommended to at least one person (%1 each)").arg(length)},
    };
}

QString capital(const std::string& name)
{
    QString text = coreText(name);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// By column, as far as they say how good it is: large is good. Coverage is neither.
std::vector<std::optional<double>> goodnessOf(const Evaluated& row)
{
    std::vector<std::optional<double>> values(7);
    if (row.errors) {
        values[1] = -row.errors->clipped.rmse;
        values[2] = -row.errors->clipped.mae;
    }
    if (row.ranking) {
        values[3] = row.ranking->precision;
        values[4] = row.ranking->recall;
        values[5] = row.ranking->ndcg;
    }
    return values;
}

/// Whether nobody is better in the column.
bool isBest(const Evaluation& evaluation, const Evaluated& row, int column)
{
    const auto at = static_cast<std::size_t>(column);
    const std::optional<double> value = goodnessOf(row)[at];
    return value && std::none_of(evaluation.rows.begin(), evaluation.rows.end(),
                                 [&](const Evaluated& other) { return goodnessOf(other)[at] > value; });
}

QStringList cellsOf(const Evaluated& row)
{
    static const QString none = QStringLiteral("–");
    QStringList cells{capital(row.name)};
    if (row.errors)
        cells << fixedText(row.errors->clipped.rmse, 4) << fixedText(row.errors->clipped.mae, 4);
    else
        cells << none << none;
    if (const auto& ranking = row.ranking)
        cells << fixedText(ranking->precision, 3) << fixedText(ranking->recall, 3) << fixedText(ranking->ndcg, 3)
              << fixedText(ranking->coverage, 3);
    else
        cells << none << none << none << none;
    return cells;
}

}  // namespace

EvaluationTable::EvaluationTable(QWidget* parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("evaluationTable"));
    setAccessibleName(tr("The model and baselines"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(44);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addCopyAction(this);
}

void EvaluationTable::setEvaluation(const Evaluation& evaluation)
{
    if (evaluation.rows.empty())
        return;
    const auto& ranking = evaluation.rows.front().ranking;
    const bool errors = evaluation.rows.front().errors.has_value();
    const QList<Column> columns = columnsOf(ranking ? ranking->length : 10);
    setColumnCount(static_cast<int>(columns.size()));
    setRowCount(static_cast<int>(evaluation.rows.size()));
    for (int column = 0; column < columns.size(); ++column) {
        auto* item = new QTableWidgetItem(columns[column].name);
        item->setToolTip(columns[column].tip);
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        setHorizontalHeaderItem(column, item);
        setColumnHidden(column, column > 2 ? !ranking : column > 0 && !errors);
    }
    for (int row = 0; row < rowCount(); ++row) {
        const Evaluated& evaluated = evaluation.rows[static_cast<std::size_t>(row)];
        const QStringList cells = cellsOf(evaluated);
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            const bool best = isBest(evaluation, evaluated, column);
            QFont weighted = font();
            weighted.setBold(best);
            item->setFont(weighted);
            item->setToolTip(column == 0 ? cells[0] : best ? EvaluationTable::tr("Best in this column") : QString());
            setItem(row, column, item);
        }
    }
    fitColumns();
}

// The names get what the figures leave, but no less than they need: then the table scrolls sideways.
void EvaluationTable::fitColumns()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    resizeColumnsToContents();
    m_needed = horizontalHeader()->length();
    fit();
}

void EvaluationTable::fit()
{
    if (columnCount() == 0)
        return;
    const bool tight = m_needed > viewport()->width();
    setHorizontalScrollBarPolicy(tight ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    if (tight && horizontalHeader()->sectionResizeMode(0) == QHeaderView::Stretch) {
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
        resizeColumnToContents(0);
    } else if (!tight) {
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
    int height = horizontalHeader()->sizeHint().height() + 8;
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    setFixedHeight(height + (tight ? horizontalScrollBar()->sizeHint().height() : 0));
}

void EvaluationTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fit();
}

}  // namespace kinoscope::ui
