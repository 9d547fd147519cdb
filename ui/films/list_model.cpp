// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/list_model.h"

#include "ui/text/words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kinoscope::ui {

namespace {

QString headerText(ListColumn column)
{
    switch (column) {
    case ListColumn::rank: return ListModel::tr("Rank");
    case ListColumn::place: return ListModel::tr("Place");
    case ListColumn::film: return ListModel::tr("Film");
    case ListColumn::year: return ListModel::tr("Year");
    case ListColumn::ratings: return ListModel::tr("Ratings");
    case ListColumn::mean: return ListModel::tr("Mean");
    case ListColumn::bias: return ListModel::tr("Appeal");
    case ListColumn::person: return ListModel::tr("Person");
    case ListColumn::rating: return ListModel::tr("Rating");
    case ListColumn::real: return ListModel::tr("Actual");
    case ListColumn::predicted: return ListModel::tr("Predicted");
    case ListColumn::difference: return ListModel::tr("Difference");
    case ListColumn::moved: return ListModel::tr("Moved");
    case ListColumn::agreement: return ListModel::tr("In common");
    }
    return {};
}

QString headerTip(ListColumn column)
{
    switch (column) {
    case ListColumn::ratings: return ListModel::tr("Number of ratings");
    case ListColumn::mean: return ListModel::tr("Average rating");
    case ListColumn::bias:
        return ListModel::tr("Appeal: how well liked it is, apart from personal taste and rating habits");
    case ListColumn::person: return ListModel::tr("The person, as named in the data set");
    case ListColumn::place: return ListModel::tr("The model's rank among all films the person does not have yet");
    case ListColumn::rating: return ListModel::tr("This person's rating");
    case ListColumn::real: return ListModel::tr("The actual rating, not seen in training");
    case ListColumn::predicted: return ListModel::tr("Predicted by the model");
    case ListColumn::difference: return ListModel::tr("Predicted minus actual");
    case ListColumn::moved:
        return ListModel::tr(
            "Distance between its places in the two aligned runs; 1 is a film's typical distance from the centre");
    case ListColumn::agreement: return ListModel::tr("Share of its ten closest films that both runs have");
    default: return {};
    }
}

}  // namespace

ListModel::ListModel(QList<ListColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

void ListModel::setRows(ListedMoviesPtr movies, std::vector<ListRow> rows)
{
    beginResetModel();
    m_movies = std::move(movies);
    m_rows = std::move(rows);
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    if (m_sortColumn >= 0)
        sortRows();
    endResetModel();
}

std::vector<int> ListModel::movies() const
{
    std::vector<int> shown;
    shown.reserve(m_order.size());
    for (const std::uint32_t row : m_order)
        shown.push_back(m_rows[row].movie);
    return shown;
}

int ListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const Movie& ListModel::movie(int row) const
{
    return m_movies->movies->at(static_cast<std::size_t>(listed(row).movie));
}

const QString& ListModel::title(int row) const
{
    return m_movies->titles.at(static_cast<std::size_t>(listed(row).movie));
}

double ListModel::number(int row, int column) const
{
    const ListRow& one = listed(row);
    switch (m_columns.at(column)) {
    case ListColumn::rank:
    case ListColumn::place: return one.rank;
    case ListColumn::year: return movie(row).year;
    case ListColumn::ratings: return movie(row).ratings;
    case ListColumn::mean: return movie(row).mean_rating;
    case ListColumn::bias: return static_cast<double>(one.bias);
    case ListColumn::person: return static_cast<double>(one.userId);
    case ListColumn::rating:
    case ListColumn::real: return static_cast<double>(one.real);
    case ListColumn::predicted: return static_cast<double>(one.predicted);
    case ListColumn::difference: return static_cast<double>(one.predicted - one.real);
    case ListColumn::moved: return static_cast<double>(one.moved);
    case ListColumn::agreement: return static_cast<double>(one.agreement);
    case ListColumn::film: return m_movies->titlePlace.at(static_cast<std::size_t>(one.movie));
    }
    return 0;
}

QString ListModel::text(int row, int column) const
{
    const double value = number(row, column);
    switch (m_columns.at(column)) {
    case ListColumn::film: return title(row);
    case ListColumn::year: return value > 0 ? QString::number(static_cast<int>(value)) : QString();
    case ListColumn::person: {
        const ListRow& one = listed(row);
        return one.person.isEmpty() ? QString::number(one.userId) : one.person;
    }
    case ListColumn::place: return tr("%1 of %2").arg(countText(listed(row).rank), countText(listed(row).of));
    case ListColumn::rank:
    case ListColumn::ratings: return countText(static_cast<qint64>(value));
    case ListColumn::bias:
    case ListColumn::difference: return std::isnan(value) ? QString() : signedText(value, 2);
    case ListColumn::rating:
    case ListColumn::real: return readingLocale().toString(value, 'f', QLocale::FloatingPointShortest);
    case ListColumn::agreement: return tr("%1%").arg(fixedText(100.0 * value, 0));
    case ListColumn::mean:
    case ListColumn::predicted:
    case ListColumn::moved: break;
    }
    return fixedText(value, 2);
}

// What the column may be too narrow for.
QVariant ListModel::toolTip(int row, ListColumn column) const
{
    if (column == ListColumn::person && !listed(row).person.isEmpty())
        return listed(row).person;
    if (column != ListColumn::film)
        return {};
    const int ids = listed(row).ids;
    return ids > 1 ? tr("%1: %2; the one with the most ratings is listed").arg(title(row), idsText(ids)) : title(row);
}

QVariant ListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool film = m_columns.at(index.column()) == ListColumn::film;
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::ToolTipRole: return toolTip(index.row(), m_columns.at(index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((film ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case sortRole: return film ? QVariant(title(index.row())) : QVariant(number(index.row(), index.column()));
    case movieRole: return listed(index.row()).movie;
    default: return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const ListColumn column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        // The style's own arrow lies over the end of a name that stands on the right.
        if (section == m_sortColumn)
            return headerText(column) +
                   (m_sortOrder == Qt::AscendingOrder ? QStringLiteral(" ▴") : QStringLiteral(" ▾"));
        return headerText(column);
    case Qt::EditRole: return headerText(column);
    case Qt::ToolTipRole: return headerTip(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column == ListColumn::film ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    default: return {};
    }
}

void ListModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<std::uint32_t> before = m_order;
    m_sortColumn = column;
    m_sortOrder = order;
    sortRows();
    std::vector<int> place(m_rows.size());
    for (std::size_t row = 0; row < m_order.size(); ++row)
        place[m_order[row]] = static_cast<int>(row);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    moved.reserve(old.size());
    for (const QModelIndex& one : old)
        moved.append(index(place[before[static_cast<std::size_t>(one.row())]], one.column()));
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ListModel::sortRows()
{
    if (m_sortColumn < 0 || m_sortColumn >= columnCount()) {
        std::iota(m_order.begin(), m_order.end(), 0U);
        return;
    }
    struct Key {
        double value;
        std::uint32_t row;
    };
    std::vector<Key> keys;
    keys.reserve(m_order.size());
    for (std::size_t row = 0; row < m_order.size(); ++row)
        keys.push_back({number(static_cast<int>(row), m_sortColumn), m_order[row]});
    if (m_sortOrder == Qt::AscendingOrder)
        std::stable_sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) { return a.value < b.value; });
    else
        std::stable_sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) { return b.value < a.value; });
    std::transform(keys.begin(), keys.end(), m_order.begin(), [](const Key& key) { return key.row; });
}

}  // namespace kinoscope::ui
