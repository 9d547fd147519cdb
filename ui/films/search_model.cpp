// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/search_model.h"

#include "core/data/text/title.h"
#include "ui/text/words.h"

namespace kinoscope::ui {

namespace {
constexpr int mostRowsFound = 50;
}

void SearchModel::setTitles(std::shared_ptr<const TitleIndex> titles)
{
    beginResetModel();
    m_index = std::move(titles);
    m_found.clear();
    m_nothing = false;
    endResetModel();
}

void SearchModel::setQuery(const QString& query)
{
    beginResetModel();
    m_found = m_index->find(query, mostRowsFound);
    m_nothing = m_found.isEmpty() && m_index->movies() && !query.trimmed().isEmpty();
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_nothing ? 1 : matches();
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (m_nothing)
        return role == Qt::DisplayRole ? tr("No film of that name") : QVariant();
    const Movie& movie = m_index->movies()->at(static_cast<std::size_t>(m_found.at(index.row())));
    const QString title = QString::fromStdString(spoken_title(movie.title));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return title;
    case movieRole: return m_found.at(index.row());
    case detailRole: {
        const QString ratings = ratingsText(movie.ratings);
        return movie.year > 0 ? tr("%1 · %2").arg(movie.year).arg(ratings) : ratings;
    }
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(title, data(index, detailRole).toString());
    default: return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_nothing)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace kinoscope::ui
