// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/duplicates.h"
#include "core/search/film_finder.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace kinoscope::ui {

/// What the search field's popup shows: the films found. Where there are none, a row that can't be chosen says so,
/// films of a similar name follow, and where the films end before the one that is looked for, a last row says that.
class SearchModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { movieRole = Qt::UserRole, detailRole };  ///< MovieIndex; "1999 · 259 ratings"

    using QAbstractListModel::QAbstractListModel;

    /// Null while there are no films.
    void setTitles(std::shared_ptr<const FilmFinder> titles);
    /// Which films are offered once, whichever of their ids is asked for; null: none.
    void setDuplicates(DuplicatesPtr duplicates);
    void setQuery(const QString& query);
    /// As people say it.
    QString titleOf(int movie) const;
    /// Films found; 0 where only similar ones are offered.
    int matches() const { return m_nothing ? 0 : static_cast<int>(m_films.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void findSimilar(std::string_view query);
    /// MovieIndex; -1 for a row that says something.
    int movieAt(int row) const;
    QVariant noteAt(int row, int role) const;

    void showOnce();

    std::shared_ptr<const FilmFinder> m_titles;
    DuplicatesPtr m_duplicates;
    std::vector<int> m_films;  ///< MovieIndex: found, or similar
    bool m_nothing = false;
    int m_newest = 0;  ///< year; 0 where it is not said
};

}  // namespace kinoscope::ui
