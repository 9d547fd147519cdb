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
    m_scale.reset();
    m_counts = {};
    endResetModel();
}

void NeighbourModel::setRows(const NeighbourRows& neighbours)
{
    beginResetModel();
    m_similarity = neighbours.query.choice.similarity;
    m_farthest = neighbours.query.choice.farthest;
    m_rows = neighbours.rows;
    m_scale = neighbours.scale;
    m_counts = {};
    endResetModel();
}

void NeighbourModel::setSimple(bool simple)
{
    m_simple = simple;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
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

QString NeighbourModel::closenessText(float similarity) const
{
    if (!m_scale)
        return {};
    switch (m_scale->of(similarity)) {
    case Closeness::very_close: return tr("very close");
    case Closeness::close: return tr("close");
    case Closeness::related: return tr("related");
    case Closeness::loosely_related: break;
    }
    return tr("loosely related");
}

QString NeighbourModel::valueText(float similarity) const
{
    const QString words = m_simple ? closenessText(similarity) : QString();
    return words.isEmpty() ? fixedText(similarity, 2) : words;
}

QString NeighbourModel::asideText(const Neighbour& row) const
{
    QStringList parts{m_simple ? QString() : closenessText(row.similarity), seedsText(row.movie)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString NeighbourModel::closenessTip() const
{
    const auto percent = [](double share) {
        return readingLocale().toString(100.0 * share, 'f', QLocale::FloatingPointShortest);
    };
    return tr("<p>Very close: closer than %1% of all pairs of films. Close: %2%. Related: %3%.</p>")
        .arg(percent(closeness_shares[2]), percent(closeness_shares[1]), percent(closeness_shares[0]));
}

QString NeighbourModel::toolTip(const Neighbour& row, const QString& title) const
{
    QString text = tr("<p>%1: %2 %3</p><p>%4</p>")
                       .arg(title.toHtmlEscaped(), coreText(label_of(m_similarity)), fixedText(row.similarity, 3),
                            coreText(meaning_of(m_similarity)).toHtmlEscaped());
    if (m_scale)
        text += closenessTip();
    if (m_duplicates && m_duplicates->ids(row.movie) > 1)
        text += tr("<p>%1; the one with the most ratings is listed.</p>").arg(idsText(m_duplicates->ids(row.movie)));
    if (m_counts.seeds > 0)
        text += tr("<p>Also among the ten closest in %1 of %2 other seeds (runs that only differ in their random "
                   "start).</p>")
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
    case shareRole: return share(row.similarity);
    case detailRole:
        return movie.year > 0 ? tr("%1 · %2").arg(movie.year).arg(ratingsText(movie.ratings))
                              : ratingsText(movie.ratings);
    case valueRole: return valueText(row.similarity);
    case asideRole: return asideText(row);
    case numberRole: return index.row() + 1;
    case Qt::ToolTipRole: return toolTip(row, title);
    case Qt::AccessibleTextRole: {
        const QString closeness = closenessText(row.similarity);
        QString spoken = tr("%1, similarity %2").arg(title, fixedText(row.similarity, 2));
        if (!closeness.isEmpty())
            spoken += QStringLiteral(", ") + closeness;
        return m_counts.seeds == 0 ? spoken : tr("%1, in %2 seeds").arg(spoken, seedsText(row.movie));
    }
    default: return {};
    }
}

}  // namespace kinoscope::ui
