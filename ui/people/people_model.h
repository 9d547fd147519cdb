// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/listed_people.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <optional>
#include <vector>

namespace kinoscope::ui {

enum class PersonColumn { person, ratings, mean, typical };

/// The people of a data set, or those of them whose name or number has a text in it. Sorts and filters its rows itself,
/// by numbers that are looked up once a row: hundreds of thousands are sorted within a frame or two.
class PeopleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int columns = 4;
    enum Role { userRole = Qt::UserRole };  ///< user index

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: nobody.
    void setPeople(ListedPeoplePtr people);
    const ListedPeoplePtr& people() const { return m_people; }
    /// Empty: everybody.
    void setFilter(const QString& text);
    /// Of the rows: who has exactly that name, or else the first; −1 where there are none.
    int rowOf(const QString& name) const;
    /// Of somebody, by user index; −1 where they are left out.
    int rowOf(int user) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Qt::DisplayRole marks the column that is sorted by; Qt::EditRole is its bare name.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Rows that are equal keep the order of names; people without a figure come last.
    void sort(int column, Qt::SortOrder order) override;

private:
    void fill();
    QString text(int user, PersonColumn column) const;
    std::optional<double> number(int user, PersonColumn column) const;

    ListedPeoplePtr m_people;
    QString m_filter;
    std::vector<std::int32_t> m_users;  ///< row → user index
    PersonColumn m_sortColumn = PersonColumn::person;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace kinoscope::ui
