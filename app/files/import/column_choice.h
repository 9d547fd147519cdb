// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/sources/table_preview.h"

#include <QList>
#include <QObject>
#include <QString>

class QComboBox;
class QTableWidget;

namespace kinoscope {

/// What a column of a table is.
/// `count`: how often, where nobody rates.
enum class ColumnRole { unused, person, item, rating, count, title, time };

/// The first rows of a table as they will be read, with a box above each column that says what it is. Several columns
/// of ratings make a wide table. Fills a QTableWidget, which owns the boxes.
class ColumnChoice : public QObject {
    Q_OBJECT

public:
    explicit ColumnChoice(QTableWidget* table);

    /// Another table: its rows, and the roles that were found.
    void show(const TablePreview& preview);
    /// The same table, read in another way: what is left out is struck out.
    void mark(const TablePreview& preview);
    /// How the boxes call what was rated.
    void callItems(const QString& word);

    /// As the boxes say; nothing where a role lacks its column.
    std::optional<TableColumns> columns() const;
    /// Which role lacks its column; empty if none does.
    QString problem() const;
    bool isWide() const { return with(ColumnRole::rating).size() > 1; }
    /// Nobody rates: rows say who has what.
    bool isPairs() const { return with(ColumnRole::rating).isEmpty(); }
    bool isTurned() const { return m_turned; }
    /// Of a wide table: rows become people, or items.
    void turn();

Q_SIGNALS:
    void changed();

private:
    QList<int> with(ColumnRole role) const;
    QComboBox* box(int column) const;
    void addBox(int column, ColumnRole role);
    static ColumnRole roleOf(const TablePreview& preview, int column);
    void change(int column);

    QTableWidget* m_table;
    QString m_item;
    std::vector<std::string> m_heading;
    bool m_turned = false;
    bool m_filling = false;
};

}  // namespace kinoscope
