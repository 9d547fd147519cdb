// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/model_table.h"

#include "ui/text/words.h"
#include "ui/widgets/copy_action.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace kinoscope::ui {

namespace {

QString nameOf(TableFacts::Kind kind)
{
    switch (kind) {
    case TableFacts::Kind::user_factors: return ModelTable::tr("People p");
    case TableFacts::Kind::movie_factors: return ModelTable::tr("Films q");
    case TableFacts::Kind::user_bias: return ModelTable::tr("People's bias b");
    case TableFacts::Kind::movie_bias: return ModelTable::tr("Films' bias c");
    case TableFacts::Kind::watch_user_factors: return ModelTable::tr("Co-watch w");
    case TableFacts::Kind::watch_user_bias: return ModelTable::tr("Co-watch bias e");
    case TableFacts::Kind::watch_movie_bias: return ModelTable::tr("Co-watch bias d");
    }
    return {};
}

QString meaningOf(TableFacts::Kind kind)
{
    switch (kind) {
    case TableFacts::Kind::user_factors: return ModelTable::tr("One row of numbers per person: their taste");
    case TableFacts::Kind::movie_factors:
        return ModelTable::tr("One row of numbers per film: the basis of map, neighbours and strips");
    case TableFacts::Kind::user_bias: return ModelTable::tr("One number per person: how far above average");
    case TableFacts::Kind::movie_bias: return ModelTable::tr("One number per film: how far above average");
    case TableFacts::Kind::watch_user_factors:
        return ModelTable::tr("One row of numbers per person: which films they choose");
    case TableFacts::Kind::watch_user_bias: return ModelTable::tr("One number per person: how much they watch");
    case TableFacts::Kind::watch_movie_bias: return ModelTable::tr("One number per film: how often it is chosen");
    }
    return {};
}

QTableWidgetItem* cell(const QString& text, const QString& tip, Qt::Alignment side)
{
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(tip);
    item->setTextAlignment(side | Qt::AlignVCenter);
    return item;
}

}  // namespace

ModelTable::ModelTable(QWidget* parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("modelTable"));
    setAccessibleName(tr("Tables of the model"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    const QStringList names{tr("Table"), tr("Shape"),   tr("Numbers"),    tr("Smallest"),
                            tr("Mean"),  tr("Largest"), tr("In the file")};
    const QStringList tips{{},
                           tr("Rows × columns"),
                           tr("Numbers learned: rows × columns"),
                           {},
                           {},
                           {},
                           tr("Name of the tensor in a saved run (a safetensors file)")};
    setColumnCount(static_cast<int>(names.size()));
    for (int column = 0; column < columnCount(); ++column) {
        const bool left = column == 0 || column == columnCount() - 1;
        setHorizontalHeaderItem(column, cell(names[column], tips[column], left ? Qt::AlignLeft : Qt::AlignRight));
    }
    addCopyAction(this);
    fitRows();
}

void ModelTable::setModelTables(const ModelTables& model)
{
    setRowCount(static_cast<int>(model.tables.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const TableFacts& table = model.tables[static_cast<std::size_t>(row)];
        const QString tip = meaningOf(table.kind);
        const QString shape = QStringLiteral("%1 × %2").arg(countText(table.rows), countText(table.columns));
        setItem(row, 0, cell(nameOf(table.kind), tip, Qt::AlignLeft));
        setItem(row, 1, cell(shape, tip, Qt::AlignRight));
        setItem(row, 2, cell(countText(table.numbers()), tip, Qt::AlignRight));
        setItem(row, 3, cell(fixedText(static_cast<double>(table.smallest), 3), tip, Qt::AlignRight));
        setItem(row, 4, cell(fixedText(table.mean, 3), tip, Qt::AlignRight));
        setItem(row, 5, cell(fixedText(static_cast<double>(table.largest), 3), tip, Qt::AlignRight));
        setItem(row, 6, cell(QString::fromStdString(tensor_of(table.kind)), tip, Qt::AlignLeft));
    }
    fitRows();
}

// The names get what the figures leave.
void ModelTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 5);
    QHeaderView* const header = horizontalHeader();
    for (int column = 1; column < columnCount(); ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    leaveRoomForNames();
}

/// How many numbers a table has is also in its shape: in a narrow page that column gives way.
void ModelTable::leaveRoomForNames()
{
    constexpr int letters = 15;
    constexpr int numbers = 2;
    int others = 0;
    for (int column = 1; column < columnCount(); ++column)
        others += std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    setColumnHidden(numbers, viewport()->width() - others < letters * fontMetrics().averageCharWidth());
}

void ModelTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    leaveRoomForNames();
}

void ModelTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

}  // namespace kinoscope::ui
