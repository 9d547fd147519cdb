// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/import/column_choice.h"

#include "core/data/values/table_words.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace kinoscope {

namespace {

constexpr int rows_shown = 12;
constexpr int columns_shown = 120;  // a box each
constexpr int first_row = 1;        // below the boxes
constexpr int narrowest = 96;       // px, so that a box can be read
constexpr int widest = 220;

}  // namespace

ColumnChoice::ColumnChoice(QTableWidget* table) : QObject(table), m_table(table)
{
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
}

void ColumnChoice::show(const TablePreview& preview)
{
    m_filling = true;
    m_table->clear();
    m_heading = preview.guess ? preview.guess->heading : std::vector<std::string>();
    const int columns = std::min(columns_shown, static_cast<int>(m_heading.size()));
    const int rows = preview.guess ? std::min(rows_shown, static_cast<int>(preview.guess->rows.size())) : 0;
    m_table->setColumnCount(columns);
    m_table->setRowCount(rows + first_row);
    m_turned = preview.plan ? preview.plan->turned : preview.guess && preview.guess->shape.turned;
    for (int column = 0; column < columns; ++column) {
        const auto at = static_cast<std::size_t>(column);
        m_table->setHorizontalHeaderItem(column,
                                         new QTableWidgetItem(QString::fromStdString(m_heading[at]).simplified()));
        addBox(column, roleOf(preview, column));
        for (int row = 0; row < rows; ++row)
            m_table->setItem(
                row + first_row, column,
                new QTableWidgetItem(
                    QString::fromStdString(preview.guess->rows[static_cast<std::size_t>(row)][at]).simplified()));
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), narrowest, widest));
    m_filling = false;
    mark(preview);
}

ColumnRole ColumnChoice::roleOf(const TablePreview& preview, int column)
{
    const ColumnRoles& roles = preview.plan ? preview.plan->roles : preview.guess->shape.roles;
    const std::vector<int>& cells = preview.plan ? preview.plan->cells : preview.guess->shape.cells;
    if (std::find(cells.begin(), cells.end(), column) != cells.end() || column == roles.rating)
        return ColumnRole::rating;
    if (column == roles.user)
        return ColumnRole::person;
    if (column == roles.item)
        return ColumnRole::item;
    if (column == roles.count)
        return ColumnRole::count;
    if (column == roles.title)
        return ColumnRole::title;
    return column == roles.time ? ColumnRole::time : ColumnRole::unused;
}

void ColumnChoice::addBox(int column, ColumnRole role)
{
    auto* box = new QComboBox(m_table);
    box->setObjectName(QStringLiteral("importRole%1").arg(column + 1));
    box->setAccessibleName(tr("What column %1 is").arg(column + 1));
    const auto add = [box](ColumnRole value, const QString& text) { box->addItem(text, static_cast<int>(value)); };
    add(ColumnRole::unused, tr("Not used"));
    add(ColumnRole::person, tr("Person"));
    add(ColumnRole::item, m_item);
    add(ColumnRole::rating, tr("Rating"));
    add(ColumnRole::count, tr("Count"));
    add(ColumnRole::title, tr("Title"));
    add(ColumnRole::time, tr("Time"));
    box->setCurrentIndex(box->findData(static_cast<int>(role)));
    connect(box, &QComboBox::currentIndexChanged, this, [this, column] { change(column); });
    m_table->setCellWidget(0, column, box);
}

QComboBox* ColumnChoice::box(int column) const
{
    return qobject_cast<QComboBox*>(m_table->cellWidget(0, column));
}

// Person, item, title and time are one column each: whoever gives the role to another takes it from the first.
void ColumnChoice::change(int column)
{
    if (m_filling)
        return;
    m_filling = true;
    const int role = box(column)->currentData().toInt();
    const auto clear = [this](ColumnRole other) {
        for (const int one : with(other))
            box(one)->setCurrentIndex(0);
    };
    // What is counted is not rated.
    if (role == static_cast<int>(ColumnRole::rating))
        clear(ColumnRole::count);
    if (role == static_cast<int>(ColumnRole::count))
        clear(ColumnRole::rating);
    const bool many = role == static_cast<int>(ColumnRole::rating) || role == static_cast<int>(ColumnRole::unused);
    for (int other = 0; !many && other < m_table->columnCount(); ++other)
        if (other != column && box(other)->currentData().toInt() == role)
            box(other)->setCurrentIndex(0);
    m_filling = false;
    Q_EMIT changed();
}

void ColumnChoice::callItems(const QString& word)
{
    m_item = word;
    if (!m_item.isEmpty())
        m_item[0] = m_item[0].toUpper();
    m_filling = true;
    for (int column = 0; column < m_table->columnCount(); ++column)
        box(column)->setItemText(box(column)->findData(static_cast<int>(ColumnRole::item)), m_item);
    m_filling = false;
}

void ColumnChoice::mark(const TablePreview& preview)
{
    const ui::Theme& theme = ui::Theme::of(m_table->palette());
    const QList<int> ratings = with(ColumnRole::rating) + with(ColumnRole::count);
    const QList<int> labels = with(m_turned ? ColumnRole::item : ColumnRole::person);
    for (int row = first_row; row < m_table->rowCount(); ++row) {
        const bool summary =
            isWide() && !labels.isEmpty() && sums_up(m_table->item(row, labels.front())->text().toStdString());
        for (int column = 0; column < m_table->columnCount(); ++column) {
            QTableWidgetItem* const item = m_table->item(row, column);
            const bool used = box(column)->currentIndex() != 0;
            const auto fate = preview.fates.find(item->text().toStdString());
            const bool rating = ratings.contains(column) && fate != preview.fates.end();
            const bool left_out = summary || (rating && (fate->second == ValueReading::Fate::off_scale ||
                                                         fate->second == ValueReading::Fate::unreadable));
            const bool missing = rating && fate->second == ValueReading::Fate::missing;
            QFont font = m_table->font();
            font.setStrikeOut(left_out);
            item->setFont(font);
            item->setForeground(left_out ? theme.error : used && !missing ? theme.text : theme.disabledText);
            item->setToolTip(left_out ? tr("Left out") : missing ? tr("Not rated") : QString());
        }
    }
}

QList<int> ColumnChoice::with(ColumnRole role) const
{
    QList<int> columns;
    for (int column = 0; column < m_table->columnCount(); ++column)
        if (box(column)->currentData().toInt() == static_cast<int>(role))
            columns.append(column);
    // Beyond those that are shown a wide table goes on.
    if (role == ColumnRole::rating && columns.size() > 1 && columns.back() == columns_shown - 1)
        for (int column = columns_shown; column < static_cast<int>(m_heading.size()); ++column)
            columns.append(column);
    return columns;
}

QString ColumnChoice::problem() const
{
    const QString item = m_item.toLower();
    if (m_heading.empty())
        return {};
    const bool named =
        !with(ColumnRole::person).isEmpty() && !(with(ColumnRole::item).isEmpty() && with(ColumnRole::title).isEmpty());
    if (with(ColumnRole::rating).isEmpty() && !named)
        return tr("Choose the column with the ratings. If each %1 has its own column, choose Rating for all of them.")
            .arg(item);
    if (isWide())
        return {};
    if (with(ColumnRole::person).isEmpty())
        return tr("Choose the column with the people who rated.");
    return with(ColumnRole::item).isEmpty() && with(ColumnRole::title).isEmpty()
               ? tr("Choose the column with what was rated.")
               : QString();
}

std::optional<TableColumns> ColumnChoice::columns() const
{
    if (m_heading.empty() || !problem().isEmpty())
        return std::nullopt;
    const auto key = [this](ColumnRole role) {
        const QList<int> found = with(role);
        return found.isEmpty() ? std::string() : column_key(m_heading, found.front());
    };
    TableColumns columns;
    columns.time = key(ColumnRole::time);
    if (isWide()) {
        const QList<int> ratings = with(ColumnRole::rating);
        (m_turned ? columns.users : columns.items) = text_of_ranges({ratings.begin(), ratings.end()});
        (m_turned ? columns.item : columns.user) = key(m_turned ? ColumnRole::item : ColumnRole::person);
        if (m_turned && columns.item.empty())
            columns.item = key(ColumnRole::title);
        return columns;
    }
    columns.user = key(ColumnRole::person);
    columns.item = key(ColumnRole::item);
    columns.title = key(ColumnRole::title);
    if (columns.item.empty())
        std::swap(columns.item, columns.title);
    columns.rating = key(ColumnRole::rating);
    columns.count = key(ColumnRole::count);
    return columns;
}

void ColumnChoice::turn()
{
    const ColumnRole from = m_turned ? ColumnRole::item : ColumnRole::person;
    const ColumnRole to = m_turned ? ColumnRole::person : ColumnRole::item;
    m_turned = !m_turned;
    m_filling = true;
    for (const int column : with(from))
        box(column)->setCurrentIndex(box(column)->findData(static_cast<int>(to)));
    m_filling = false;
    Q_EMIT changed();
}

}  // namespace kinoscope
