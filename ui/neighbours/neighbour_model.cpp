// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/neighbours/neighbour_model.h"

#include "core/data/text/title.h"
#include "ui/text/core_text.h"
#include "ui/text/words.h"

#include <algorithm>

namespace kinoscope::ui {

void NeighbourModel::setMovies(MovieTablePtr movies)
{
    beginResetModel();
    m_movies = std::move(movies);
    m_rows.clear();
    m_counts = {};
    endResetModel();
}

void NeighbourModel::setRows(const NeighbourRows& neighbours)
{
    beginResetModel();
    m_similarity = neighbours.query.choice.similarity;
    m_farthest = neighbours.query.choice.farthest;
    m_rows = neighbours.rows;
    m_counts = {};
    endResetModel();
}

void NeighbourModel::setSeedCounts(const SeedCounts& counts)
{
    m_counts = counts;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int NeighbourModel::seedsOf(int movie) const
{
    const auto found = std::find_if(m_counts.films.begin(), m_counts.films.end(),
                                    [movie](const NeighbourCount& count) { return count.movie == movie; });
    return found == m_counts.films.end() ? 0 : found->models;
}

QString NeighbourModel::seedsText(int movie) const
{
    return m_counts.seeds == 0 ? QString() : tr("%1 of %2").arg(seedsOf(movie)).arg(m_counts.seeds);
}

QString NeighbourModel::toolTip(const Neighbour& row, const QString& title) const
{
    QString text = tr("<p>%1: %2 %3</p><p>%4</p>")
                       .arg(title.toHtmlEscaped(), coreText(label_of(m_similarity)), fixedText(row.similarity, 3),
                            coreText(meaning_of(m_similarity)).toHtmlEscaped());
    if (m_duplicates && m_duplicates->ids(row.movie) > 1)
        text +=
            tr("<p>%1, of which the one with more ratings is listed.</p>").arg(idsText(m_duplicates->ids(row.movie)));
    if (m_counts.seeds > 0)
        text += tr("<p>In %1 of the %2 other seeds, trainings that differ in nothing but their random start, it is "
                   "in this film's list, too.</p>")
                    .arg(seedsOf(row.movie))
                    .arg(m_counts.seeds);
    return text;
}

int NeighbourModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

// A cosine has a largest and a smallest value; the others are drawn beside the first film's. Films that are unlike
// point the other way: how far they do is what their bars say.
double NeighbourModel::share(float value) const
{
    const float first = m_rows.front().similarity;
    const auto part = [](float of, float whole) {
        return whole == 0.0F ? 0.0 : std::clamp(static_cast<double>(of / whole), 0.0, 1.0);
    };
    switch (m_similarity) {
    case Similarity::dot_product: return m_farthest || first > 0.0F ? part(value, first) : 0.0;
    case Similarity::euclidean:
        if (m_farthest)
            return part(value, first);
        return value < 0.0F ? part(first, value) : 1.0;
    case Similarity::cosine:
    case Similarity::centred_cosine: break;
    }
    return std::clamp(static_cast<double>(m_farthest ? -value : value), 0.0, 1.0);
}

QVariant NeighbourModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Neighbour& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const Movie& movie = m_movies->at(static_cast<std::size_t>(row.movie));
    const QString title = QString::fromStdString(spoken_title(movie.title));
    switch (role) {
    case Qt::DisplayRole: return title;
    case movieRole: return row.movie;
    case similarityRole: return row.similarity;
    case shareRole: return share(row.similarity);
    case detailRole:
        return movie.year > 0 ? tr("%1 · %2").arg(movie.year).arg(ratingsText(movie.ratings))
                              : ratingsText(movie.ratings);
    case seedsRole: return seedsText(row.movie);
    case numberRole: return index.row() + 1;
    case Qt::ToolTipRole: return toolTip(row, title);
    case Qt::AccessibleTextRole: {
        const QString spoken = tr("%1, similarity %2").arg(title, fixedText(row.similarity, 2));
        return m_counts.seeds == 0 ? spoken : tr("%1, in %2 seeds").arg(spoken, seedsText(row.movie));
    }
    default: return {};
    }
}

}  // namespace kinoscope::ui
