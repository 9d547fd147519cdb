// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/search_delegate.h"

#include "ui/films/search_model.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace kinoscope::ui {

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool usable = index.flags().testFlag(Qt::ItemIsEnabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen && usable) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawRoundedRect(option.rect, 4, 4);
    }
    const QRect inside = option.rect.adjusted(8, 0, -8, 0);
    const QString detail = index.data(SearchModel::detailRole).toString();
    const QFont small = smallFont(option.font);
    const int detailWidth = detail.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(detail) + 12;

    painter->setFont(option.font);
    painter->setPen(!usable ? theme.mutedText : chosen ? theme.accentText : theme.text);
    const QRect titleRect = inside.adjusted(0, 0, -detailWidth, 0);
    painter->drawText(titleRect, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, titleRect.width()));
    painter->setFont(small);
    painter->setPen(chosen ? theme.accentText : theme.mutedText);
    painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, detail);
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    // Narrower than any list: it is stretched to the width that there is.
    return {60, option.fontMetrics.height() + 10};
}

}  // namespace kinoscope::ui
