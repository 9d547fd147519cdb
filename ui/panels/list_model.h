// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/listed_movies.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace kinoscope::ui {

enum class ListColumn { rank, film, year, ratings, mean, bias, person, real, predicted, difference };

/// One row of any of the lists; what its list has no column for stays 0.
struct ListRow {
    int rank = 0;   ///< from 1
    int movie = 0;  ///< MovieIndex
    float bias = 0.0F;
    qint64 userId = 0;
    float real = 0.0F;
    float predicted = 0.0F;
};

/// A table of films or of predictions, with the columns that it is given.
class ListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { sortRole = Qt::UserRole, movieIdRole };  ///< a number, or the text of the film column; qint64

    explicit ListModel(QList<ListColumn> columns, QObject* parent = nullptr);

    void setRows(ListedMoviesPtr movies, std::vector<ListRow> rows);
    const QList<ListColumn>& columns() const { return m_columns; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What a row is sorted by; in the film column the place of its title among all titles.
    double number(int row, int column) const;

private:
    const QString& title(int row) const;
    const Movie& movie(int row) const;
    QString text(int row, int column) const;

    QList<ListColumn> m_columns;
    ListedMoviesPtr m_movies;
    std::vector<ListRow> m_rows;
};

/// Sorts a ListModel by its numbers, without a QVariant or a text a comparison.
class ListSorter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Qt::DisplayRole marks the column that is sorted by; Qt::EditRole is its bare name.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

}  // namespace kinoscope::ui
