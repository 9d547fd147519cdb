// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vectors/strip_picture.h"

#include <QStyledItemDelegate>

namespace kinoscope::ui {

struct Theme;

/// A close film in three lines: its number on the map, title and similarity; its factors as a strip, or a bar as long
/// as the similarity; year and ratings, and in how many seeds it is close where that is known. Compact, in two: without
/// strip and bar.
class NeighbourDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit NeighbourDelegate(QObject* parent) : QStyledItemDelegate(parent) { m_strips.setMost(strongestNumbers); }
    /// So many of the picked film's strongest numbers have a cell in a row.
    static constexpr int strongestNumbers = 24;

    /// Without any, films have bars.
    void setVectors(const FactorSnapshotPtr& vectors, std::optional<int> picked)
    {
        m_strips.setVectors(vectors, picked);
    }

    void setCompact(bool compact) { m_compact = compact; }

    /// Similarities are links that say why.
    void setExplains(bool explains) { m_explains = explains; }
    /// Where the similarity stands in a row.
    QRect valueRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintFactors(QPainter* painter, const QRect& bar, const QModelIndex& index, const Theme& theme) const;

    bool m_compact = false;
    bool m_explains = false;
    mutable StripPictures m_strips;
};

}  // namespace kinoscope::ui
