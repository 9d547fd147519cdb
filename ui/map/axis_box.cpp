// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/axis_box.h"

#include "ui/plot/axis_text.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kinoscope::ui {

namespace {

constexpr int longNameRole = Qt::UserRole;

/// Shows entries of a list by their long names.
class LongNames : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = index.data(longNameRole).toString();
    }
};

}  // namespace

AxisBox::AxisBox(const QString& objectName, const QString& accessibleName, QWidget* parent) : QComboBox(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setItemDelegate(new LongNames(this));
    setToolTip(tr("%1: the principal component (a direction in which films differ most)").arg(accessibleName));
}

void AxisBox::setComponents(const QStringList& names, MapAxes kind)
{
    if (count() != names.size()) {
        clear();
        for (int component = 0; component < names.size(); ++component)
            addItem(componentNumber(component, kind));
    }
    for (int component = 0; component < names.size(); ++component) {
        setItemText(component, componentNumber(component, kind));
        setItemData(component, names[component], longNameRole);
        setItemData(component, names[component], Qt::AccessibleTextRole);
    }
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 16);
}

void AxisBox::setComponent(int component)
{
    setCurrentIndex(std::min(component, count() - 1));
}

}  // namespace kinoscope::ui
