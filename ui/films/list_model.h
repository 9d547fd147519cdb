// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/films/listed_movies.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <vector>

namespace kinoscope::ui {

enum class ListColumn {
    rank,
    place,
    film,
    year,
    ratings,
    mean,
    bias,
    person,
    rating,  ///< `real`, whether it was learned from or not
    real,
    predicted,
    difference,
    moved,
    agreement
};

/// One row of any of the lists; what its list has no column for stays 0.
struct ListRow {
    int rank = 0;       ///< from 1
    int of = 0;         ///< in a list of so many; 0: not known
    int movie = 0;      ///< MovieIndex
    int ids = 1;        ///< so many the film has, of which this one is listed
    float bias = 0.0F;  ///< NaN where it is not known
    qint64 userId = 0;  ///< what the column of people is sorted by
    QString person;     ///< their name; empty where that is `userId`
    float real = 0.0F;
    float predicted = 0.0F;
    float moved = 0.0F;      ///< from one run to another
    float agreement = 0.0F;  ///< of its closest films in two runs, 0 … 1
};

/// A table of films or of predictions, with the columns that it is given. Sorts its rows itself, by numbers that are
/// looked up once a row: a proxy model would take a tenth of a second for a hundred thousand.
class ListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { sortRole = Qt::UserRole, movieRole };  ///< a number, or the text of the film column; MovieIndex

    explicit ListModel(QList<ListColumn> columns, QObject* parent = nullptr);

    void setRows(ListedMoviesPtr movies, std::vector<ListRow> rows);
    const QList<ListColumn>& columns() const { return m_columns; }
    /// MovieIndex of each row, as shown.
    std::vector<int> movies() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Qt::DisplayRole marks the column that is sorted by; Qt::EditRole is its bare name.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Rows that are equal in `column` keep their order; −1 is the order in which the rows were given.
    void sort(int column, Qt::SortOrder order) override;

    /// What a row is sorted by; in the film column the place of its title among all titles.
    double number(int row, int column) const;

private:
    const QString& title(int row) const;
    const Movie& movie(int row) const;
    QString text(int row, int column) const;
    QVariant toolTip(int row, ListColumn column) const;

    const ListRow& listed(int row) const { return m_rows[m_order[static_cast<std::size_t>(row)]]; }
    void sortRows();

    QList<ListColumn> m_columns;
    ListedMoviesPtr m_movies;
    std::vector<ListRow> m_rows;
    std::vector<std::uint32_t> m_order;  ///< row as shown → row as given
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace kinoscope::ui
