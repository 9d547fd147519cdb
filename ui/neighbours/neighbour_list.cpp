// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/neighbours/neighbour_list.h"

#include "ui/neighbours/neighbour_delegate.h"
#include "ui/neighbours/neighbour_model.h"
#include "ui/widgets/copy_action.h"

#include <QGuiApplication>

namespace kinoscope::ui {

NeighbourList::NeighbourList(const QString& name, const QString& what, NeighbourModel& model)
    : m_delegate(new NeighbourDelegate(this))
{
    setObjectName(name);
    setAccessibleName(what);
    setModel(&model);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setMinimumWidth(120);
    addCopyAction(this);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            pick(index);
    });
    connect(this, &QListView::activated, this, &NeighbourList::pick);
}

void NeighbourList::setVectors(const FactorSnapshotPtr& vectors, std::optional<int> picked)
{
    m_delegate->setVectors(vectors, picked);
    viewport()->update();
}

void NeighbourList::setCompact(bool compact)
{
    m_delegate->setCompact(compact);
    doItemsLayout();
}

// Whenever its rows, their height or its own are others: no row is cut in two, as it scrolls by whole rows.
void NeighbourList::updateGeometries()
{
    const int row = sizeHintForRow(0);
    const int room = viewport()->height() + viewportMargins().bottom();
    const QMargins margins(0, 0, 0, row > 0 && room >= row ? room % row : 0);
    if (margins != viewportMargins())
        setViewportMargins(margins);
    QListView::updateGeometries();
}

void NeighbourList::pick(const QModelIndex& index)
{
    Q_EMIT filmPicked(index.data(NeighbourModel::movieRole).toInt());
}

}  // namespace kinoscope::ui
