// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/films/title_index.h"

#include <QAbstractListModel>

namespace kinoscope::ui {

/// What the search field's popup shows: the films found, or one row that can't be chosen and says there is none.
class SearchModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { movieRole = Qt::UserRole, detailRole };  ///< MovieIndex; "1999 · 259 ratings"

    using QAbstractListModel::QAbstractListModel;

    void setTitles(std::shared_ptr<const TitleIndex> titles);
    void setQuery(const QString& query);
    /// Films found; 0 also while the row "No film of that name" shows.
    int matches() const { return static_cast<int>(m_found.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::shared_ptr<const TitleIndex> m_index = indexTitles(nullptr);
    QList<int> m_found;
    bool m_nothing = false;
};

}  // namespace kinoscope::ui
