// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"
#include "ui/panels/neighbour_row.h"
#include "ui/panels/steadiness.h"

#include <QAbstractListModel>

namespace kinoscope::ui {

/// The closest films. Rows whose film the table does not have are left out.
class NeighbourModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// qint64; float; "1983 · 507 ratings"; length of its bar, 0 … 1; "4 of 5" seeds, empty while nobody counted.
    enum Role { movieIdRole = Qt::UserRole, similarityRole, detailRole, shareRole, seedsRole };

    using QAbstractListModel::QAbstractListModel;

    void setMovies(MovieTablePtr movies);
    /// Forgets the counts of the rows before.
    void setRows(const NeighbourRows& neighbours);
    /// For the rows that are there.
    void setSeedCounts(const SeedCounts& counts);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    double share(float value) const;
    QString seedsText(qint64 movieId) const;
    QString toolTip(const NeighbourRow& row, const QString& title) const;

    MovieTablePtr m_movies;
    QList<NeighbourRow> m_rows;
    Similarity m_similarity = Similarity::cosine;
    SeedCounts m_counts;
    QList<qsizetype> m_movieRows;  ///< row of the movie table, for each row
};

/// Row of the movie of that id in the table, which is ordered by id; −1 where it has none.
qsizetype movieRow(const MovieTablePtr& movies, qint64 id);

}  // namespace kinoscope::ui
