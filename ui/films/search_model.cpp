// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/search_model.h"

#include "core/data/text/title.h"
#include "ui/text/words.h"

#include <algorithm>
#include <utility>

namespace kinoscope::ui {

namespace {
constexpr std::size_t mostRowsFound = 50;
constexpr std::size_t mostSimilar = 6;
}  // namespace

void SearchModel::setTitles(std::shared_ptr<const FilmFinder> titles)
{
    beginResetModel();
    m_titles = std::move(titles);
    m_films.clear();
    m_nothing = false;
    m_newest = 0;
    endResetModel();
}

void SearchModel::setDuplicates(DuplicatesPtr duplicates)
{
    m_duplicates = std::move(duplicates);
}

/// Each film in the place of the first of its ids that was found.
void SearchModel::showOnce()
{
    if (!m_duplicates)
        return;
    std::vector<int> once;
    for (const int film : m_films)
        if (const int shown = m_duplicates->shown(film); std::find(once.begin(), once.end(), shown) == once.end())
            once.push_back(shown);
    m_films = std::move(once);
}

void SearchModel::setQuery(const QString& query)
{
    beginResetModel();
    const std::string text = query.toStdString();
    m_films = m_titles ? m_titles->complete(text, mostRowsFound) : std::vector<int>();
    m_nothing = m_films.empty() && m_titles && !m_titles->movies()->empty() && !query.trimmed().isEmpty();
    m_newest = 0;
    if (m_nothing)
        findSimilar(text);
    showOnce();
    endResetModel();
}

void SearchModel::findSimilar(std::string_view query)
{
    m_films = m_titles->nearest(query, mostSimilar);
    m_newest = m_titles->ends_before(query);
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    const int notes = (m_nothing ? 1 : 0) + (m_newest > 0 ? 1 : 0);
    return notes + static_cast<int>(m_films.size());
}

QString SearchModel::titleOf(int movie) const
{
    return QString::fromStdString(spoken_title(m_titles->movies()->at(static_cast<std::size_t>(movie)).title));
}

int SearchModel::movieAt(int row) const
{
    const int place = m_nothing ? row - 1 : row;
    return place >= 0 && place < static_cast<int>(m_films.size()) ? m_films[static_cast<std::size_t>(place)] : -1;
}

QVariant SearchModel::noteAt(int row, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (row > 0)
        return tr("The newest film here is from %1.").arg(m_newest);
    return m_films.empty() ? tr("No matching film") : tr("No matching film. Did you mean:");
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = movieAt(index.row());
    if (row < 0)
        return noteAt(index.row(), role);
    const Movie& movie = m_titles->movies()->at(static_cast<std::size_t>(row));
    const QString title = titleOf(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return title;
    case movieRole: return row;
    case detailRole: {
        const QString ratings = ratingsText(movie.ratings);
        return movie.year > 0 ? tr("%1 · %2").arg(movie.year).arg(ratings) : ratings;
    }
    case Qt::ToolTipRole:
        return m_duplicates && m_duplicates->ids(row) > 1
                   ? tr("%1: %2; the one with the most ratings is shown").arg(title, idsText(m_duplicates->ids(row)))
                   : QVariant();
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(title, data(index, detailRole).toString());
    default: return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (movieAt(index.row()) < 0)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace kinoscope::ui
