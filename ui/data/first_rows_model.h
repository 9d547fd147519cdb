// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <QAbstractTableModel>

namespace kinoscope::ui {

/// The first ratings of a data set as its file has them: person, film, rating, and when where that is known.
class FirstRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int most_rows = 100;
    enum Column { person, film, rating, time };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null for none.
    void setDataset(DatasetPtr dataset);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, Column column) const;

    DatasetPtr m_dataset;
    QList<Column> m_columns;
};

}  // namespace kinoscope::ui
