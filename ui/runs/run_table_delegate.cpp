// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_table_delegate.h"

#include "core/training/run_notes.h"
#include "ui/runs/run_table_model.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kinoscope::ui {

namespace {

constexpr int squareSide = 16;
constexpr int markWidth = 10;  // left of the square

QPolygonF starAround(QPointF centre, double radius)
{
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        const double r = i % 2 == 0 ? radius : 0.45 * radius;
        star << centre + QPointF(r * std::cos(angle), r * std::sin(angle));
    }
    return star;
}

void paintStar(QPainter* painter, const QRect& cell, bool filled, const QColor& full, const QColor& empty)
{
    painter->setPen(QPen(filled ? full : empty, 1.2));
    painter->setBrush(filled ? QBrush(full) : QBrush(Qt::NoBrush));
    painter->drawPolygon(starAround(QRectF(cell).center() + QPointF(0.5, 0.5), 6.5));
}

void paintMark(QPainter* painter, const QRect& squareBox, const QColor& colour)
{
    const QPointF tip(squareBox.left() - 4.0, squareBox.center().y() + 0.5);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(QPolygonF{tip, tip + QPointF(-6.0, -4.5), tip + QPointF(-6.0, 4.5)});
}

}  // namespace

QRect RunTableDelegate::squareIn(const QRect& cell)
{
    return {cell.left() + markWidth + 3, cell.top() + (cell.height() - squareSide) / 2, squareSide, squareSide};
}

void RunTableDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
    if (index.data(RunTableModel::shownRole).toBool())
        option->font.setWeight(QFont::Bold);
    if (runColumn(index) == RunColumn::settings && !index.data(RunTableModel::failureRole).toString().isEmpty())
        option->palette.setColor(QPalette::Text, Theme::of(option->palette).error);
    if (runColumn(index) == RunColumn::note)
        option->text.prepend(noteIndent());
    if (runColumn(index) == RunColumn::star || runColumn(index) == RunColumn::number)
        option->text.clear();
}

void RunTableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const Theme& theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (runColumn(index) == RunColumn::star) {
        paintStar(painter, option.rect, !index.data().toString().isEmpty(), selected ? theme.accentText : theme.text,
                  selected ? theme.accentText : theme.disabledText);
    } else if (runColumn(index) == RunColumn::number) {
        const QRect box = squareIn(option.rect);
        const bool shown = index.data(RunTableModel::shownRole).toBool();
        if (selected) {  // its colour may be that of the selection
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.panel);
            painter->drawRoundedRect(QRectF(box).adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4);
        }
        if (shown)
            paintMark(painter, box, selected ? theme.accentText : theme.accent);
        painter->setFont(option.font);
        const int number = index.data(RunTableModel::numberRole).toInt();
        paintRunBadge(*painter, box, number, shown || index.data(RunTableModel::curveRole).toBool(),
                      runColour(number, shown, theme), theme);
    } else if (option.state.testFlag(QStyle::State_HasFocus) && index.flags().testFlag(Qt::ItemIsEditable)) {
        painter->setPen(QPen(selected ? theme.accentText : theme.accent, 1.0));  // what F2 edits
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    }
    painter->restore();
}

QWidget* RunTableDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                        const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    const bool name = runColumn(index) == RunColumn::name;
    editor->setObjectName(name ? QStringLiteral("runNameEditor") : QStringLiteral("runNoteEditor"));
    editor->setAccessibleName(name ? tr("Name of run %1").arg(index.data(RunTableModel::numberRole).toInt())
                                   : tr("Note on run %1").arg(index.data(RunTableModel::numberRole).toInt()));
    editor->setMaxLength(static_cast<int>(name ? RunNotes::most_name : RunNotes::most_note));
    // Left empty, it is called by its settings again.
    if (name)
        editor->setPlaceholderText(index.data().toString());
    return editor;
}

// As high as a field is, which may be a little more than the row.
void RunTableDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex& /*index*/) const
{
    const int height = editor->sizeHint().height();
    QRect box = option.rect;
    box.setHeight(height);
    box.moveTop(option.rect.center().y() - height / 2);
    if (const QWidget* const around = editor->parentWidget())
        box.moveTop(std::clamp(box.top(), 0, std::max(0, around->height() - height)));
    editor->setGeometry(box);
}

}  // namespace kinoscope::ui
