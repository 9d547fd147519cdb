// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/neighbours/neighbour_list.h"

#include "ui/neighbours/neighbour_delegate.h"
#include "ui/neighbours/neighbour_model.h"
#include "ui/widgets/copy_action.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>

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
        if (QGuiApplication::keyboardModifiers() != Qt::NoModifier)
            return;
        if (m_pressedValue)
            Q_EMIT whyWanted(index.data(NeighbourModel::movieRole).toInt());
        else
            pick(index);
    });
    connect(this, &QListView::activated, this, &NeighbourList::pick);
}

void NeighbourList::setVectors(const FactorSnapshotPtr& vectors, std::optional<int> picked)
{
    m_delegate->setVectors(vectors, picked);
    viewport()->update();
}

void NeighbourList::setExplains(bool explains)
{
    m_explains = explains;
    m_delegate->setExplains(explains);
    viewport()->update();
}

bool NeighbourList::isOnValue(const QPoint& at) const
{
    const QModelIndex index = indexAt(at);
    if (!m_explains || !index.isValid())
        return false;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return m_delegate->valueRect(option, index).contains(at);
}

void NeighbourList::mousePressEvent(QMouseEvent* event)
{
    m_pressedValue = event->button() == Qt::LeftButton && isOnValue(event->pos());
    QListView::mousePressEvent(event);
}

void NeighbourList::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(isOnValue(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void NeighbourList::keyPressEvent(QKeyEvent* event)
{
    const bool asks = m_explains && event->key() == Qt::Key_W && event->modifiers() == Qt::NoModifier;
    if (asks && currentIndex().isValid())
        Q_EMIT whyWanted(currentIndex().data(NeighbourModel::movieRole).toInt());
    else
        QListView::keyPressEvent(event);
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
