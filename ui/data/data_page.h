// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/data/data_overview.h"
#include "core/analysis/data/split_parts.h"
#include "core/data/dataset.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedLayout;
class QTabBar;
class QTableView;

namespace kinoscope::ui {

class DuplicatesPage;
class FirstRowsModel;
class HistogramsPage;
class MatrixPanel;
class SplitPage;

/// The data themselves: the matrix of people and films as a picture, and beside it one of histograms, first rows, split
/// and duplicates.
class DataPage : public QWidget {
    Q_OBJECT

public:
    explicit DataPage(QWidget* parent = nullptr);

    /// What is known of the one before is forgotten. Null shows the hint.
    void setDataset(const DatasetPtr& dataset);
    void setHint(const QString& hint);
    void setOverview(const DataOverviewPtr& overview);
    /// Null where there is no split: `hint` says why.
    void setParts(const std::shared_ptr<const SplitParts>& parts, const QString& hint);
    void setGrid(const MatrixGridPtr& grid);

Q_SIGNALS:
    void gridWanted(const MatrixArea& area, int rows, int columns);

private:
    QWidget* makeTabs();
    QTableView* makeRows();

    DatasetPtr m_dataset;
    QStackedLayout* m_stack;
    QLabel* m_hint;
    MatrixPanel* m_matrix;
    QTabBar* m_tabs;
    HistogramsPage* m_histograms;
    FirstRowsModel* m_rowsModel;
    QTableView* m_rows;
    SplitPage* m_split;
    DuplicatesPage* m_duplicates;
};

}  // namespace kinoscope::ui
