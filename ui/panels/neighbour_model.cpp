// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/neighbour_model.h"

#include "core/data/title.h"
#include "ui/theme/words.h"

namespace kinoscope::ui {

qsizetype movieRow(const MovieTablePtr& movies, qint64 id)
{
    const auto row = movies ? row_of_movie(*movies, id) : std::nullopt;
    return row.value_or(-1);
}

void NeighbourModel::setMovies(MovieTablePtr movies)
{
    beginResetModel();
    m_movies = std::move(movies);
    m_rows.clear();
    m_movieRows.clear();
    endResetModel();
}

void NeighbourModel::setRows(const QList<NeighbourRow>& rows)
{
    beginResetModel();
    m_rows.clear();
    m_movieRows.clear();
    for (const NeighbourRow& row : rows) {
        if (const qsizetype at = movieRow(m_movies, row.movieId); at >= 0) {
            m_rows.append(row);
            m_movieRows.append(at);
        }
    }
    endResetModel();
}

int NeighbourModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NeighbourModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NeighbourRow& row = m_rows.at(index.row());
    const Movie& movie = m_movies->at(static_cast<std::size_t>(m_movieRows.at(index.row())));
    const QString title = QString::fromStdString(spoken_title(movie.title));
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case movieIdRole:
        return row.movieId;
    case similarityRole:
        return row.similarity;
    case detailRole:
        return movie.year > 0 ? tr("%1 · %2").arg(movie.year).arg(ratingsText(movie.ratings))
                              : ratingsText(movie.ratings);
    case Qt::ToolTipRole:
        return tr("%1: similarity %2 (cosine of the two films' vectors; 1 is the same direction)")
            .arg(title, fixedText(row.similarity, 3));
    case Qt::AccessibleTextRole:
        return tr("%1, similarity %2").arg(title, fixedText(row.similarity, 2));
    default:
        return {};
    }
}

}  // namespace kinoscope::ui
