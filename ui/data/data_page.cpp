// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_page.h"

#include "ui/data/duplicates_page.h"
#include "ui/data/first_rows_model.h"
#include "ui/data/histograms_page.h"
#include "ui/data/matrix_panel.h"
#include "ui/data/split_page.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copy_action.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTabBar>
#include <QTableView>

namespace kinoscope::ui {

namespace {

constexpr int duplicates_tab = 3;

}  // namespace

DataPage::DataPage(QWidget* parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)), m_hint(new QLabel), m_matrix(new MatrixPanel),
      m_tabs(new QTabBar), m_histograms(new HistogramsPage), m_rowsModel(new FirstRowsModel(this)), m_rows(makeRows()),
      m_split(new SplitPage), m_duplicates(new DuplicatesPage)
{
    setObjectName(QStringLiteral("dataPage"));
    m_hint->setObjectName(QStringLiteral("dataHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    setRole(m_hint, "hint");
    m_stack->addWidget(m_hint);
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_matrix, 1);
    row->addWidget(makeTabs(), 1);
    m_stack->addWidget(page);
    connect(m_matrix, &MatrixPanel::gridWanted, this, &DataPage::gridWanted);
}

QWidget* DataPage::makeTabs()
{
    m_tabs->setObjectName(QStringLiteral("dataTabs"));
    m_tabs->setAccessibleName(tr("View of the data"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setMinimumWidth(1);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    auto* pages = new QStackedLayout;
    column->addLayout(pages, 1);
    const auto add = [this, pages](QWidget* page, const QString& name) {
        m_tabs->addTab(name);
        pages->addWidget(page);
    };
    add(m_histograms, tr("Histograms"));
    add(m_rows, tr("First rows"));
    add(m_split, tr("Split"));
    add(m_duplicates, tr("Duplicates"));
    connect(m_tabs, &QTabBar::currentChanged, pages, &QStackedLayout::setCurrentIndex);
    return side;
}

QTableView* DataPage::makeRows()
{
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("firstRowsTable"));
    table->setAccessibleName(tr("The first rows of the data set"));
    table->setModel(m_rowsModel);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    addCopyAction(table);
    return table;
}

void DataPage::setDataset(const DatasetPtr& dataset)
{
    m_dataset = dataset;
    m_matrix->setDataset(dataset);
    m_rowsModel->setDataset(dataset);
    m_rows->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 5);
    QHeaderView* const header = m_rows->horizontalHeader();
    for (int column = 0; column < m_rowsModel->columnCount(); ++column)
        header->setSectionResizeMode(column, column == FirstRowsModel::film ? QHeaderView::Stretch
                                                                            : QHeaderView::ResizeToContents);
    m_histograms->setOverview({}, dataset && dataset->feedback == Feedback::pairs);
    m_duplicates->setDuplicates({}, {});
    m_tabs->setTabText(duplicates_tab, tr("Duplicates"));
    m_stack->setCurrentIndex(dataset ? 1 : 0);
}

void DataPage::setHint(const QString& hint)
{
    m_hint->setText(hint);
}

void DataPage::setOverview(const DataOverviewPtr& overview)
{
    m_matrix->setOrder(overview->order);
    m_histograms->setOverview(*overview, m_dataset->feedback == Feedback::pairs);
    m_duplicates->setDuplicates(m_dataset->movies, overview->duplicates);
    if (!overview->duplicates.empty())
        m_tabs->setTabText(duplicates_tab,
                           tr("Duplicates (%1)").arg(countText(static_cast<qint64>(overview->duplicates.size()))));
}

void DataPage::setParts(const std::shared_ptr<const SplitParts>& parts, const QString& hint)
{
    m_matrix->setParts(parts);
    if (parts)
        m_split->setParts(*parts);
    else
        m_split->setHint(hint);
}

void DataPage::setGrid(const MatrixGridPtr& grid)
{
    m_matrix->setGrid(grid);
}

}  // namespace kinoscope::ui
