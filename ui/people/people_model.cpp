// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_model.h"

#include "ui/text/words.h"

#include <algorithm>
#include <utility>

namespace kinoscope::ui {

namespace {

QString headerText(PersonColumn column, bool pairs)
{
    switch (column) {
    case PersonColumn::person: return PeopleModel::tr("Person");
    case PersonColumn::ratings: return pairs ? PeopleModel::tr("Films") : PeopleModel::tr("Ratings");
    case PersonColumn::mean: return PeopleModel::tr("Mean");
    case PersonColumn::typical: return PeopleModel::tr("Typical");
    }
    return {};
}

QString headerTip(PersonColumn column, bool pairs)
{
    switch (column) {
    case PersonColumn::person: return PeopleModel::tr("The person, as named in the data set");
    case PersonColumn::ratings:
        return pairs ? PeopleModel::tr("How many films the person has")
                     : PeopleModel::tr("How many films the person rated");
    case PersonColumn::mean: return PeopleModel::tr("Mean of the person's ratings");
    case PersonColumn::typical:
        return PeopleModel::tr("<p>How closely this person's ratings follow everyone else's: their correlation with "
                               "the mean of the other people's ratings of each film. 1: the same order of films, 0: "
                               "unrelated, below 0: rather the opposite. It needs %1 films that others rated, too.</p>")
            .arg(PersonFigures::least_compared);
    }
    return {};
}

}  // namespace

void PeopleModel::setPeople(ListedPeoplePtr people)
{
    beginResetModel();
    m_people = std::move(people);
    fill();
    endResetModel();
}

void PeopleModel::setFilter(const QString& text)
{
    if (text == m_filter)
        return;
    beginResetModel();
    m_filter = text;
    fill();
    endResetModel();
}

void PeopleModel::fill()
{
    m_users.clear();
    if (!m_people)
        return;
    struct Key {
        double value;
        int place;
        std::int32_t user;
    };
    std::vector<Key> keys;
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    const double last = ascending ? 1e300 : -1e300;
    for (std::size_t user = 0; user < m_people->names.size(); ++user)
        if (m_filter.isEmpty() || m_people->names[user].contains(m_filter, Qt::CaseInsensitive)) {
            const auto row = static_cast<std::int32_t>(user);
            keys.push_back({number(row, m_sortColumn).value_or(last), m_people->places[user], row});
        }
    std::sort(keys.begin(), keys.end(), [ascending](const Key& a, const Key& b) {
        if (a.value != b.value)
            return ascending ? a.value < b.value : a.value > b.value;
        return a.place != b.place ? a.place < b.place : a.user < b.user;
    });
    m_users.reserve(keys.size());
    for (const Key& key : keys)
        m_users.push_back(key.user);
}

int PeopleModel::rowOf(const QString& name) const
{
    for (std::size_t row = 0; row < m_users.size(); ++row)
        if (m_people->names[static_cast<std::size_t>(m_users[row])].compare(name, Qt::CaseInsensitive) == 0)
            return static_cast<int>(row);
    return m_users.empty() ? -1 : 0;
}

int PeopleModel::rowOf(int user) const
{
    const auto found = std::find(m_users.begin(), m_users.end(), user);
    return found == m_users.end() ? -1 : static_cast<int>(found - m_users.begin());
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_users.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

std::optional<double> PeopleModel::number(int user, PersonColumn column) const
{
    const auto row = static_cast<std::size_t>(user);
    if (column == PersonColumn::person)
        return m_people->places[row];
    if (m_people->figures.empty())
        return std::nullopt;
    const PersonFigures& person = m_people->figures[row];
    switch (column) {
    case PersonColumn::ratings: return person.ratings;
    case PersonColumn::mean: return static_cast<double>(person.mean);
    case PersonColumn::typical:
        return person.typical ? std::optional(static_cast<double>(*person.typical)) : std::nullopt;
    case PersonColumn::person: break;
    }
    return std::nullopt;
}

QString PeopleModel::text(int user, PersonColumn column) const
{
    if (column == PersonColumn::person)
        return m_people->names[static_cast<std::size_t>(user)];
    const std::optional<double> value = number(user, column);
    if (!value)
        return {};
    return column == PersonColumn::ratings ? countText(static_cast<qint64>(*value)) : fixedText(*value, 2);
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int user = m_users[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<PersonColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(user, column);
    case Qt::ToolTipRole: return column == PersonColumn::person ? text(user, column) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column == PersonColumn::person ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case userRole: return user;
    default: return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = static_cast<PersonColumn>(section);
    const bool pairs = m_people && m_people->feedback == Feedback::pairs;
    switch (role) {
    case Qt::DisplayRole:
        if (column == m_sortColumn)
            return headerText(column, pairs) +
                   (m_sortOrder == Qt::AscendingOrder ? QStringLiteral(" ▴") : QStringLiteral(" ▾"));
        return headerText(column, pairs);
    case Qt::EditRole: return headerText(column, pairs);
    case Qt::ToolTipRole: return headerTip(column, pairs);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column == PersonColumn::person ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    default: return {};
    }
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<int> users;
    for (const QModelIndex& one : old)
        users.push_back(m_users[static_cast<std::size_t>(one.row())]);
    m_sortColumn = static_cast<PersonColumn>(column);
    m_sortOrder = order;
    fill();
    QModelIndexList moved;
    for (qsizetype i = 0; i < old.size(); ++i)
        moved.append(index(rowOf(users[static_cast<std::size_t>(i)]), old[i].column()));
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

}  // namespace kinoscope::ui
