// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/duplicates.h"
#include "core/data/movie.h"
#include "ui/neighbours/neighbour_row.h"
#include "ui/neighbours/stability.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace kinoscope::ui {

/// The closest films.
class NeighbourModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// MovieIndex; "0.81", in words where it is simple; "1983 · 507 ratings"; length of its bar, 0 … 1; "very close ·
    /// 4 of 5" seeds, without what is not known; number in the list, from 1, which the film has on the map, too.
    enum Role { movieRole = Qt::UserRole, valueRole, detailRole, shareRole, asideRole, numberRole };

    using QAbstractListModel::QAbstractListModel;

    void setMovies(MovieTablePtr movies);
    /// Which films have several ids, of which one is listed; null: none.
    void setDuplicates(DuplicatesPtr duplicates) { m_duplicates = std::move(duplicates); }
    /// Forgets the counts of the rows before.
    void setRows(const NeighbourRows& neighbours);
    /// Closeness in words alone.
    void setSimple(bool simple);
    /// For the rows that are there.
    void setSeedCounts(const SeedCounts& counts);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    double share(float value) const;
    int seedsOf(int movie) const;
    QString seedsText(int movie) const;
    QString closenessText(float similarity) const;
    QString valueText(float similarity) const;
    QString asideText(const Neighbour& row) const;
    QString closenessTip() const;
    QString toolTip(const Neighbour& row, const QString& title) const;

    MovieTablePtr m_movies;
    DuplicatesPtr m_duplicates;
    std::vector<Neighbour> m_rows;
    std::optional<ClosenessScale> m_scale;
    Similarity m_similarity = Similarity::cosine;
    bool m_farthest = false;
    bool m_simple = false;
    SeedCounts m_counts;
};

}  // namespace kinoscope::ui
