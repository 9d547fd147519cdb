// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/first_rows_model.h"

#include "ui/data/matrix_words.h"
#include "ui/text/words.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace kinoscope::ui {

void FirstRowsModel::setDataset(DatasetPtr dataset)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_columns = {person, film};
    if (m_dataset && m_dataset->feedback == Feedback::ratings)
        m_columns << rating;
    if (m_dataset && !m_dataset->times.empty())
        m_columns << time;
    endResetModel();
}

int FirstRowsModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_dataset)
        return 0;
    return static_cast<int>(std::min<std::size_t>(most_rows, m_dataset->ratings.size()));
}

int FirstRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant FirstRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column column = m_columns[index.column()];
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), column);
    case Qt::ToolTipRole: return column == film ? text(index.row(), column) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == film ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant FirstRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column column = m_columns[section];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == film ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (column) {
    case person: return tr("Person");
    case film: return tr("Film");
    case rating: return tr("Rating");
    case time: return tr("When");
    }
    return {};
}

QString FirstRowsModel::text(int row, Column column) const
{
    const Rating& one = m_dataset->ratings[static_cast<std::size_t>(row)];
    switch (column) {
    case person: return QString::fromStdString(user_key(*m_dataset, one.user));
    case film: return filmText(m_dataset->movies[static_cast<std::size_t>(one.movie)]);
    case rating: return ratingText(*m_dataset, one.value);
    case time: break;
    }
    const std::uint32_t seconds = m_dataset->times[static_cast<std::size_t>(row)];
    return seconds == 0 ? QString()
                        : readingLocale().toString(QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()),
                                                   QLocale::ShortFormat);
}

}  // namespace kinoscope::ui
